/// The folder that all examples of rule kinds share.
enum ExampleFolder {
  /// A regulation with one clause, to which the rule of an example is added.
  static let regulation = """
    title:
      ru: Положение для примеров
      en: Regulation for examples
    issued-by:
      ru: Управление образования
      en: Education department
    versions:
      - from: 2020-09-01
    parties:
      - id: department
        ru: управление
        en: department
    body-kinds:
      - id: association
        ru: объединение
        en: association
      - id: council
        ru: совет
        en: council
      - id: service
        ru: служба
        en: service
      - id: district
        ru: районное объединение
        en: district association
    roles:
      - id: head
        ru: руководитель
        en: head
        at-most: 1
      - id: secretary
        ru: секретарь
        en: secretary
        at-most: 1
      - id: curator
        ru: куратор
        en: curator
    forms:
      - id: seminar
        ru: семинар
        en: seminar
      - id: master-class
        ru: мастер-класс
        en: master class
    positions:
      - id: teacher
        ru: учитель
        en: teacher
        group: pedagogue
      - id: methodist
        ru: методист
        en: methodist
        group: pedagogue
      - id: deputy
        ru: заместитель директора
        en: deputy head
        group: manager
    clauses:
      - clause: "1"
        class: checked
        summary:
          ru: Пункт примера
          en: Clause of the example
        rules:

    """

  /// The files, each under a line `=== path`.
  static let files = """
    === metod.yaml
    формат: 1
    положения: example
    стороны:
      управление: Управление образования
    === organizations/department.yaml
    название: Управление образования
    вид: орган управления
    форма собственности: муниципальная
    === organizations/school-1.yaml
    название: Школа № 1
    вид: школа
    подчинена: Управление образования
    форма собственности: муниципальная
    === orders/1-od-2022.yaml
    номер: 1-од
    дата: 01.09.2022
    издал: Управление образования
    === members/ivanova.yaml
    фио: Иванова Анна Андреевна
    работа:
      - организация: Школа № 1
        должность: учитель математики
        с: 01.09.2010
    образование: высшее
    категории:
      - уровень: высшая
        с: 20.12.2020
    стаж по специальности с: 01.09.2010
    === members/petrova.yaml
    фио: Петрова Елена Викторовна
    работа:
      - организация: Школа № 1
        должность: учитель
        с: 01.09.2015
    === members/sidorov.yaml
    фио: Сидоров Пётр Павлович
    работа:
      - организация: Школа № 1
        должность: учитель
        с: 01.09.2018
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    должности:
      - роль: руководитель
        кто: Иванова А.А.
        с: 10.09.2022
    состав:
      - кто: Иванова А.А.
        с: 01.09.2022
      - кто: Петрова Е.В.
        с: 01.09.2022
      - кто: Сидоров П.П.
        с: 01.09.2022

    """
}
