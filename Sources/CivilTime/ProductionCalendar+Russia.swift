extension ProductionCalendar {
  /// The calendar of the Russian Federation: 2016 to 2026 for good, 2027 provisionally.
  ///
  /// The holidays and their moves by law are computed from ТК РФ, art. 112; the moves by decree are listed below. For
  /// 2016 to 2026 the days off and working Saturdays agree with three independent collections (xmlcalendar,
  /// d10xa/holidays-calendar, PyPI `holidays` 0.108); the numbers of the decrees for 2016 and 2020 to
  /// 2022 are from memory, not seen on a page.
  package static let russia = ProductionCalendar(
    transfers: decreedTransfers,
    decreedRest: presidentialRest,
    certainYears: Set(2016...2026),
    provisionalYears: [2027]
  )

  /// The days off moved by the government's yearly decree.
  private static let decreedTransfers = [
    // 2016: постановление Правительства РФ от 24.09.2015 № 1017.
    DayTransfer(from: CivilDate(2016, 2, 20), to: CivilDate(2016, 2, 22)),
    DayTransfer(from: CivilDate(2016, 1, 3), to: CivilDate(2016, 3, 7)),
    DayTransfer(from: CivilDate(2016, 1, 2), to: CivilDate(2016, 5, 3)),
    // 2017: постановление Правительства РФ от 04.08.2016 № 756.
    DayTransfer(from: CivilDate(2017, 1, 1), to: CivilDate(2017, 2, 24)),
    DayTransfer(from: CivilDate(2017, 1, 7), to: CivilDate(2017, 5, 8)),
    // 2018: постановление Правительства РФ от 14.10.2017 № 1250.
    DayTransfer(from: CivilDate(2018, 1, 6), to: CivilDate(2018, 3, 9)),
    DayTransfer(from: CivilDate(2018, 4, 28), to: CivilDate(2018, 4, 30)),
    DayTransfer(from: CivilDate(2018, 1, 7), to: CivilDate(2018, 5, 2)),
    DayTransfer(from: CivilDate(2018, 6, 9), to: CivilDate(2018, 6, 11)),
    DayTransfer(from: CivilDate(2018, 12, 29), to: CivilDate(2018, 12, 31)),
    // 2019: постановление Правительства РФ от 01.10.2018 № 1163.
    DayTransfer(from: CivilDate(2019, 1, 5), to: CivilDate(2019, 5, 2)),
    DayTransfer(from: CivilDate(2019, 1, 6), to: CivilDate(2019, 5, 3)),
    DayTransfer(from: CivilDate(2019, 2, 23), to: CivilDate(2019, 5, 10)),
    // 2020: постановление Правительства РФ от 10.07.2019 № 875.
    DayTransfer(from: CivilDate(2020, 1, 4), to: CivilDate(2020, 5, 4)),
    DayTransfer(from: CivilDate(2020, 1, 5), to: CivilDate(2020, 5, 5)),
    // 2021: постановление Правительства РФ от 10.10.2020 № 1648.
    DayTransfer(from: CivilDate(2021, 2, 20), to: CivilDate(2021, 2, 22)),
    DayTransfer(from: CivilDate(2021, 1, 2), to: CivilDate(2021, 11, 5)),
    DayTransfer(from: CivilDate(2021, 1, 3), to: CivilDate(2021, 12, 31)),
    // 2022: постановление Правительства РФ от 16.09.2021 № 1564.
    DayTransfer(from: CivilDate(2022, 3, 5), to: CivilDate(2022, 3, 7)),
    DayTransfer(from: CivilDate(2022, 1, 1), to: CivilDate(2022, 5, 3)),
    DayTransfer(from: CivilDate(2022, 1, 2), to: CivilDate(2022, 5, 10)),
    // 2023: постановление Правительства РФ от 29.08.2022 № 1505.
    DayTransfer(from: CivilDate(2023, 1, 1), to: CivilDate(2023, 2, 24)),
    DayTransfer(from: CivilDate(2023, 1, 8), to: CivilDate(2023, 5, 8)),
    // 2024: постановление Правительства РФ от 10.08.2023 № 1314.
    DayTransfer(from: CivilDate(2024, 4, 27), to: CivilDate(2024, 4, 29)),
    DayTransfer(from: CivilDate(2024, 11, 2), to: CivilDate(2024, 4, 30)),
    DayTransfer(from: CivilDate(2024, 1, 6), to: CivilDate(2024, 5, 10)),
    DayTransfer(from: CivilDate(2024, 12, 28), to: CivilDate(2024, 12, 30)),
    DayTransfer(from: CivilDate(2024, 1, 7), to: CivilDate(2024, 12, 31)),
    // 2025: постановление Правительства РФ от 04.10.2024 № 1335.
    DayTransfer(from: CivilDate(2025, 1, 4), to: CivilDate(2025, 5, 2)),
    DayTransfer(from: CivilDate(2025, 2, 23), to: CivilDate(2025, 5, 8)),
    DayTransfer(from: CivilDate(2025, 3, 8), to: CivilDate(2025, 6, 13)),
    DayTransfer(from: CivilDate(2025, 11, 1), to: CivilDate(2025, 11, 3)),
    DayTransfer(from: CivilDate(2025, 1, 5), to: CivilDate(2025, 12, 31)),
    // 2026: постановление Правительства РФ от 24.09.2025 № 1466.
    DayTransfer(from: CivilDate(2026, 1, 3), to: CivilDate(2026, 1, 9)),
    DayTransfer(from: CivilDate(2026, 1, 4), to: CivilDate(2026, 12, 31)),
    // 2027, provisional: from PyPI `holidays` 0.108 alone, the number of the decree not known.
    DayTransfer(from: CivilDate(2027, 2, 20), to: CivilDate(2027, 2, 22)),
    DayTransfer(from: CivilDate(2027, 1, 2), to: CivilDate(2027, 11, 5)),
    DayTransfer(from: CivilDate(2027, 1, 3), to: CivilDate(2027, 12, 31)),
  ]

  /// The non-working days of the epidemic, the parade and the vote, by decree (указ) of the President.
  private static let presidentialRest = [
    // 25.03.2020 № 206 and 02.04.2020 № 239.
    Period(CivilDate(2020, 3, 30), CivilDate(2020, 4, 30)),
    // 28.04.2020 № 294.
    Period(CivilDate(2020, 5, 6), CivilDate(2020, 5, 8)),
    // 29.05.2020 № 345.
    Period(CivilDate(2020, 6, 24), CivilDate(2020, 6, 24)),
    // 01.06.2020 № 354.
    Period(CivilDate(2020, 7, 1), CivilDate(2020, 7, 1)),
    // 23.04.2021 № 242.
    Period(CivilDate(2021, 5, 4), CivilDate(2021, 5, 7)),
    // 20.10.2021 № 595.
    Period(CivilDate(2021, 10, 30), CivilDate(2021, 11, 7)),
  ]
}
