// Written by `metod-dev generate` from Templates/*.md. Change those, not this file.
// swift-format-ignore-file
internal import Findings

extension BuiltInTemplates {
  /// Every template, by paper and language.
  static let all: [Key: String] = [
    Key(.compliance, .ru): #"""
:::посередине
# Соблюдение положения

**{{о-чём}}**

на {{дата}}
:::

## Итоги

| Обязанности | на {{дата}} |{{#раньше}} на {{дата}} | изменение |{{/раньше}}
|---|--:|{{#раньше}}--:|--:|{{/раньше}}
{{#итоги}}
| {{название}} | {{число}} |{{#раньше}} {{число}} | {{изменение}} |{{/раньше}}
{{/итоги}}

{{#раньше}}
## Что изменилось с {{дата}}

{{#изменения}}
- {{объединение}}, пункт {{пункт}}: {{#было}}было «{{было}}», {{/было}}{{#стало}}стало «{{стало}}»{{/стало}}{{^стало}}больше не относится{{/стало}} – {{число}}{{#о-ком}} ({{о-ком}}){{/о-ком}}
{{/изменения}}
{{^изменения}}
Ничего не изменилось.
{{/изменения}}
{{/раньше}}

{{#несколько}}
## Объединения

| Объединение | Положение | Соблюдено | Нарушено | Предстоит | Не проверено | Снято | Нарушенные пункты |
|---|---|--:|--:|--:|--:|--:|---|
{{#объединения}}
| {{кратко}} | {{имя-положения}} | {{соблюдено}} | {{нарушено}} | {{предстоит}} | {{не-проверено}} | {{освобождено}} | {{нарушенные}} |
{{/объединения}}
{{/несколько}}

{{#рядом}}
## Пункты: {{положение}}

| Пункт |{{#столбцы}} {{номер}} |{{/столбцы}} Что требуется |
|---|{{#столбцы}}:-:|{{/столбцы}}---|
{{#строки}}
| {{пункт}} |{{#ячейки}} {{знак}} |{{/ячейки}} {{суть}} |
{{/строки}}

{{#столбцы}}
{{номер}}. {{название}}
{{/столбцы}}

Знаки: + соблюдено, ✗ нарушено, … предстоит, ? не проверено, о снято решением, – не применяется.
{{/рядом}}

{{#объединения}}
## {{название}}

{{положение}}

{{#пункты}}
{{#первый}}
| Пункт | Исход | Срок | Чем подтверждено, чего недостаёт |
|---|---|---|---|
{{/первый}}
| {{пункт}} | {{исход}} | {{срок}} | {{#открыто}}{{исход}}{{#о-ком}}, {{о-ком}}{{/о-ком}}{{#период}}, {{период}}{{/период}}{{#недостаёт}}: {{недостаёт}}{{/недостаёт}}{{#освобождение}} ({{освобождение}}){{/освобождение}}<br>{{/открыто}}{{#соблюдено}}соблюдено: {{соблюдено}}{{#свидетельство}}, последнее – {{свидетельство}}{{/свидетельство}}{{/соблюдено}} |
{{/пункты}}

{{#не-применяются}}
Не применяются: {{не-применяются}}.
{{/не-применяются}}
{{/объединения}}

{{#освобождения}}
{{#первый}}
## Освобождения

| Пункт | Кого касается | Кто решил | Основание | С | По | Состояние |
|---|---|---|---|---|---|---|
{{/первый}}
| {{пункт}} | {{кого}} | {{кем}} | {{основание}} | {{с}} | {{по}} | {{состояние}} |
{{/освобождения}}

{{#подтверждения}}
{{#первый}}
## Подтверждения

| Пункт | Кого касается | Кто подтвердил | Основание | Когда | Период |
|---|---|---|---|---|---|
{{/первый}}
| {{пункт}} | {{кого}} | {{кем}} | {{основание}} | {{дата}} | {{период}} |
{{/подтверждения}}
"""#,
    Key(.compliance, .en): #"""
:::center
# Compliance with the regulation

**{{scope}}**

as of {{date}}
:::

## Totals

| Obligations | as of {{date}} |{{#earlier}} as of {{date}} | change |{{/earlier}}
|---|--:|{{#earlier}}--:|--:|{{/earlier}}
{{#totals}}
| {{name}} | {{count}} |{{#earlier}} {{count}} | {{change}} |{{/earlier}}
{{/totals}}

{{#earlier}}
## What has changed since {{date}}

{{#changes}}
- {{body}}, clause {{clause}}: {{#before}}was “{{before}}”, {{/before}}{{#now}}is “{{now}}”{{/now}}{{^now}}no longer applies{{/now}} – {{count}}{{#about}} ({{about}}){{/about}}
{{/changes}}
{{^changes}}
Nothing has changed.
{{/changes}}
{{/earlier}}

{{#several}}
## Bodies

| Body | Regulation | Kept | Broken | Due | Unverified | Waived | Broken clauses |
|---|---|--:|--:|--:|--:|--:|---|
{{#bodies}}
| {{short}} | {{id}} | {{kept}} | {{broken}} | {{due}} | {{unverified}} | {{waived}} | {{breaches}} |
{{/bodies}}
{{/several}}

{{#matrix}}
## Clauses: {{regulation}}

| Clause |{{#columns}} {{number}} |{{/columns}} What it asks |
|---|{{#columns}}:-:|{{/columns}}---|
{{#rows}}
| {{clause}} |{{#cells}} {{mark}} |{{/cells}} {{summary}} |
{{/rows}}

{{#columns}}
{{number}}. {{name}}
{{/columns}}

Signs: + kept, ✗ broken, … due, ? unverified, о waived, – not applicable.
{{/matrix}}

{{#bodies}}
## {{name}}

{{regulation}}

{{#clauses}}
{{#first}}
| Clause | Outcome | Due | What shows it, what is missing |
|---|---|---|---|
{{/first}}
| {{clause}} | {{outcome}} | {{due}} | {{#open}}{{outcome}}{{#about}}, {{about}}{{/about}}{{#period}}, {{period}}{{/period}}{{#missing}}: {{missing}}{{/missing}}{{#waiver}} ({{waiver}}){{/waiver}}<br>{{/open}}{{#kept}}kept: {{kept}}{{#evidence}}, latest – {{evidence}}{{/evidence}}{{/kept}} |
{{/clauses}}

{{#inapplicable}}
Not applicable: {{inapplicable}}.
{{/inapplicable}}
{{/bodies}}

{{#waivers}}
{{#first}}
## Waivers

| Clause | Whom it concerns | Who decided | Basis | From | Until | State |
|---|---|---|---|---|---|---|
{{/first}}
| {{clause}} | {{whom}} | {{by}} | {{basis}} | {{from}} | {{through}} | {{state}} |
{{/waivers}}

{{#attestations}}
{{#first}}
## Attestations

| Clause | Whom it concerns | Who confirmed | Basis | When | Period |
|---|---|---|---|---|---|
{{/first}}
| {{clause}} | {{whom}} | {{by}} | {{basis}} | {{date}} | {{period}} |
{{/attestations}}
"""#,
    Key(.minutes, .ru): #"""
{{#утверждение}}
:::гриф
УТВЕРЖДАЮ
{{должность}}
____________ {{имя}}
{{дата}}{{^дата}}«___» ____________ 20___ г.{{/дата}}
:::
{{/утверждение}}

:::посередине
{{#организация}}
{{организация}}

{{/организация}}
{{объединение}}

# ПРОТОКОЛ
:::

:::по-краям
| {{дата}} | № {{номер}} |
:::

{{#место}}
:::посередине
{{место}}
:::
{{/место}}

{{#вид}}
Вид заседания – {{вид}}.
{{/вид}}
{{#формат}}
Формат – {{формат}}{{#время}}, начало в {{время}}{{/время}}.
{{/формат}}

{{#тема}}
Тема: {{тема}}.
{{/тема}}

Председательствующий – {{председательствующий}}\
Секретарь – {{секретарь}}

{{#много}}
Присутствовали: {{число-присутствовавших}} (список прилагается).
{{/много}}
{{^много}}
Присутствовали: {{число-присутствовавших}}{{#присутствовали}}{{#первый}}: {{/первый}}{{имя}}{{^последний}}, {{/последний}}{{/присутствовали}}.
{{/много}}

{{#отсутствовали}}{{#первый}}Отсутствовали: {{/первый}}{{имя}}{{#причина}} ({{причина}}){{/причина}}{{^последний}}, {{/последний}}{{#последний}}.{{/последний}}{{/отсутствовали}}

{{#приглашённые}}{{#первый}}Приглашённые: {{/первый}}{{имя}}{{#должность}}, {{должность}}{{/должность}}{{#организация}}, {{организация}}{{/организация}}{{^последний}}; {{/последний}}{{#последний}}.{{/последний}}{{/приглашённые}}

{{#члены}}
Всего членов – {{всего}}, присутствует – {{присутствует}}{{#кворум}}, {{кворум}}{{/кворум}}.
{{/члены}}

## ПОВЕСТКА ДНЯ

{{#повестка}}
{{номер}}. {{вопрос}}{{#докладчики}}\
   Докладчик – {{докладчики}}{{/докладчики}}
{{/повестка}}
{{^повестка}}
Повестка не записана.
{{/повестка}}

{{#вопросы}}
### {{номер}}. {{вопрос}}

**СЛУШАЛИ:** {{#докладчики}}{{докладчики}}{{/докладчики}}{{^докладчики}}докладчик не записан{{/докладчики}}.

{{#доклад}}
{{доклад}}
{{/доклад}}

{{#выступили}}
**ВЫСТУПИЛИ:** {{выступили}}.
{{/выступили}}

**РЕШИЛИ:**

{{#решения}}
{{номер}}. {{текст}}{{#ответственный}} Ответственный – {{ответственный}}.{{/ответственный}}{{#срок}} Срок – {{срок}}.{{/срок}}

{{/решения}}
{{#рекомендации}}
{{номер}}. Рекомендовать: {{текст}}{{#ответственный}} Ответственный – {{ответственный}}.{{/ответственный}}{{#срок}} Срок – {{срок}}.{{/срок}}

{{/рекомендации}}
{{^решения}}{{^рекомендации}}____________________ (решение не записано){{/рекомендации}}{{/решения}}

{{#голосование}}
**ГОЛОСОВАЛИ:** {{#единогласно}}единогласно{{/единогласно}}{{^единогласно}}«за» – {{за}}, «против» – {{против}}, «воздержались» – {{воздержались}}{{/единогласно}}{{#голос-председателя}}; решающим был голос председательствующего{{/голос-председателя}}.
{{/голосование}}

{{/вопросы}}

{{#файлы}}
{{#первый}}
Приложения:

{{/первый}}
{{номер}}. {{путь}}
{{/файлы}}

:::подписи
{{#подписи}}
| {{должность}} | {{имя}} |
{{/подписи}}
:::

{{#много}}
:::страница
:::гриф
Приложение
к протоколу № {{номер}}
от {{дата}}
:::

## Список присутствовавших

| № | Фамилия, инициалы | Организация | Должность |
|--:|---|---|---|
{{#присутствовали}}
| {{номер}} | {{имя}} | {{организация}} | {{должность}} |
{{/присутствовали}}
{{/много}}
"""#,
    Key(.minutes, .en): #"""
{{#approval}}
:::stamp
APPROVED
{{office}}
____________ {{name}}
{{date}}{{^date}}____________ 20___{{/date}}
:::
{{/approval}}

:::center
{{#organization}}
{{organization}}

{{/organization}}
{{body}}

# MINUTES
:::

:::sides
| {{date}} | No. {{number}} |
:::

{{#place}}
:::center
{{place}}
:::
{{/place}}

{{#kind}}
Kind of meeting: {{kind}}.
{{/kind}}
{{#format}}
Format: {{format}}{{#time}}, beginning at {{time}}{{/time}}.
{{/format}}

{{#topic}}
Topic: {{topic}}.
{{/topic}}

Presiding – {{presiding}}\
Secretary – {{secretary}}

{{#is-long}}
Present: {{present-count}} (list annexed).
{{/is-long}}
{{^is-long}}
Present: {{present-count}}{{#present}}{{#first}}: {{/first}}{{name}}{{^last}}, {{/last}}{{/present}}.
{{/is-long}}

{{#absent}}{{#first}}Absent: {{/first}}{{name}}{{#reason}} ({{reason}}){{/reason}}{{^last}}, {{/last}}{{#last}}.{{/last}}{{/absent}}

{{#guests}}{{#first}}Guests: {{/first}}{{name}}{{#position}}, {{position}}{{/position}}{{#organization}}, {{organization}}{{/organization}}{{^last}}; {{/last}}{{#last}}.{{/last}}{{/guests}}

{{#members}}
Members – {{total}}, present – {{present}}{{#quorum}}, {{quorum}}{{/quorum}}.
{{/members}}

## AGENDA

{{#agenda}}
{{number}}. {{title}}{{#speakers}}\
   Speaker – {{speakers}}{{/speakers}}
{{/agenda}}
{{^agenda}}
The agenda is not recorded.
{{/agenda}}

{{#items}}
### {{number}}. {{title}}

**HEARD:** {{#speakers}}{{speakers}}{{/speakers}}{{^speakers}}the speaker is not recorded{{/speakers}}.

{{#talk}}
{{talk}}
{{/talk}}

{{#spoke}}
**SPOKE:** {{spoke}}.
{{/spoke}}

**RESOLVED:**

{{#decisions}}
{{number}}. {{text}}{{#responsible}} Responsible – {{responsible}}.{{/responsible}}{{#due}} By – {{due}}.{{/due}}

{{/decisions}}
{{#recommendations}}
{{number}}. Recommended: {{text}}{{#responsible}} Responsible – {{responsible}}.{{/responsible}}{{#due}} By – {{due}}.{{/due}}

{{/recommendations}}
{{^decisions}}{{^recommendations}}____________________ (the decision is not recorded){{/recommendations}}{{/decisions}}

{{#vote}}
**VOTES:** {{#unanimous}}unanimous{{/unanimous}}{{^unanimous}}in favour – {{in-favour}}, against – {{against}}, abstained – {{abstained}}{{/unanimous}}{{#casting-vote}}; the vote of the presiding decided{{/casting-vote}}.
{{/vote}}

{{/items}}

{{#files}}
{{#first}}
Annexes:

{{/first}}
{{number}}. {{path}}
{{/files}}

:::signatures
{{#signatures}}
| {{office}} | {{name}} |
{{/signatures}}
:::

{{#is-long}}
:::page
:::stamp
Annex
to minutes No. {{number}}
of {{date}}
:::

## Those present

| No. | Name | Organisation | Position |
|--:|---|---|---|
{{#present}}
| {{number}} | {{name}} | {{organization}} | {{position}} |
{{/present}}
{{/is-long}}
"""#,
    Key(.extract, .ru): #"""
:::посередине
{{#организация}}
{{организация}}

{{/организация}}
{{объединение}}

# ВЫПИСКА ИЗ ПРОТОКОЛА
:::

:::по-краям
| {{дата}} | № {{номер}} |
:::

{{#место}}
:::посередине
{{место}}
:::
{{/место}}

Председательствующий – {{председательствующий}}\
Секретарь – {{секретарь}}

Присутствовали: {{число-присутствовавших}}.

{{#вопросы}}
## {{номер}}. {{вопрос}}

**СЛУШАЛИ:** {{#докладчики}}{{докладчики}}{{/докладчики}}{{^докладчики}}докладчик не записан{{/докладчики}}.

{{#доклад}}
{{доклад}}
{{/доклад}}

{{#выступили}}
**ВЫСТУПИЛИ:** {{выступили}}.
{{/выступили}}

**РЕШИЛИ:**

{{#решения}}
{{номер}}. {{текст}}{{#ответственный}} Ответственный – {{ответственный}}.{{/ответственный}}{{#срок}} Срок – {{срок}}.{{/срок}}

{{/решения}}
{{#рекомендации}}
{{номер}}. Рекомендовать: {{текст}}{{#ответственный}} Ответственный – {{ответственный}}.{{/ответственный}}{{#срок}} Срок – {{срок}}.{{/срок}}

{{/рекомендации}}
{{^решения}}{{^рекомендации}}____________________ (решение не записано){{/рекомендации}}{{/решения}}

{{#голосование}}
**ГОЛОСОВАЛИ:** {{#единогласно}}единогласно{{/единогласно}}{{^единогласно}}«за» – {{за}}, «против» – {{против}}, «воздержались» – {{воздержались}}{{/единогласно}}{{#голос-председателя}}; решающим был голос председательствующего{{/голос-председателя}}.
{{/голосование}}
{{/вопросы}}

{{#подписи}}
- {{должность}} – {{имя}}
{{/подписи}}

Верно

:::подписи
| Секретарь | {{секретарь}} |
:::

{{сегодня}}
"""#,
    Key(.extract, .en): #"""
:::center
{{#organization}}
{{organization}}

{{/organization}}
{{body}}

# EXTRACT FROM THE MINUTES
:::

:::sides
| {{date}} | No. {{number}} |
:::

{{#place}}
:::center
{{place}}
:::
{{/place}}

Presiding – {{presiding}}\
Secretary – {{secretary}}

Present: {{present-count}}.

{{#items}}
## {{number}}. {{title}}

**HEARD:** {{#speakers}}{{speakers}}{{/speakers}}{{^speakers}}the speaker is not recorded{{/speakers}}.

{{#talk}}
{{talk}}
{{/talk}}

{{#spoke}}
**SPOKE:** {{spoke}}.
{{/spoke}}

**RESOLVED:**

{{#decisions}}
{{number}}. {{text}}{{#responsible}} Responsible – {{responsible}}.{{/responsible}}{{#due}} By – {{due}}.{{/due}}

{{/decisions}}
{{#recommendations}}
{{number}}. Recommended: {{text}}{{#responsible}} Responsible – {{responsible}}.{{/responsible}}{{#due}} By – {{due}}.{{/due}}

{{/recommendations}}
{{^decisions}}{{^recommendations}}____________________ (the decision is not recorded){{/recommendations}}{{/decisions}}

{{#vote}}
**VOTES:** {{#unanimous}}unanimous{{/unanimous}}{{^unanimous}}in favour – {{in-favour}}, against – {{against}}, abstained – {{abstained}}{{/unanimous}}{{#casting-vote}}; the vote of the presiding decided{{/casting-vote}}.
{{/vote}}
{{/items}}

{{#signatures}}
- {{office}} – {{name}}
{{/signatures}}

True copy

:::signatures
| Secretary | {{secretary}} |
:::

{{today}}
"""#,
    Key(.registration, .ru): #"""
:::посередине
# ЛИСТ РЕГИСТРАЦИИ

{{объединение}}

{{#вид}}{{вид}}, {{/вид}}{{дата}}{{#место}}, {{место}}{{/место}}
:::

{{#тема}}
Тема: {{тема}}
{{/тема}}

| № | Фамилия, имя, отчество | Организация | Должность | Подпись |
|--:|---|---|---|---|
{{#строки}}
| {{номер}} | {{имя}} | {{организация}} | {{должность}} | |
{{/строки}}

:::подписи
| Секретарь | {{секретарь}} |
:::
"""#,
    Key(.registration, .en): #"""
:::center
# REGISTRATION SHEET

{{body}}

{{#kind}}{{kind}}, {{/kind}}{{date}}{{#place}}, {{place}}{{/place}}
:::

{{#topic}}
Topic: {{topic}}
{{/topic}}

| No. | Full name | Organisation | Position | Signature |
|--:|---|---|---|---|
{{#rows}}
| {{number}} | {{name}} | {{organization}} | {{position}} | |
{{/rows}}

:::signatures
| Secretary | {{secretary}} |
:::
"""#,
    Key(.analysis, .ru): #"""
:::посередине
{{#организация}}
{{организация}}

{{/организация}}
{{объединение}}

# АНАЛИЗ РАБОТЫ

за {{учебный-год}}
:::

## 1. Тема, цель и задачи

Тема: {{тема}}

Цель: {{цель}}

{{#задачи}}
{{#первый}}
Задачи:

{{/первый}}
{{номер}}. {{текст}}
{{/задачи}}
{{^задачи}}
Задачи: нет сведений.
{{/задачи}}

{{#приоритеты}}
{{#первый}}
Приоритетные направления:

{{/первый}}
- {{текст}}
{{/приоритеты}}

{{#есть-план}}
Запланировано мероприятий – {{запланировано}}, выполнено – {{выполнено}}{{#доля-выполненного}} ({{доля-выполненного}}){{/доля-выполненного}}.

{{#мероприятия}}
{{#первый}}
| № | Мероприятие | Срок | Состояние | Чем подтверждено, итог |
|---|---|---|---|---|
{{/первый}}
| {{номер}} | {{название}} | {{срок}} | {{состояние}} | {{подтверждение}}{{#итог}}{{#подтверждение}}<br>{{/подтверждение}}{{итог}}{{/итог}}{{#участников}}<br>участников – {{участников}}{{/участников}} |
{{/мероприятия}}
{{/есть-план}}
{{^есть-план}}
План на этот год не записан: нет сведений о мероприятиях.
{{/есть-план}}

## 2. Кадровый состав

{{#состав}}
{{#пусто}}
На {{дата}} нет сведений о составе.
{{/пусто}}
{{^пусто}}
На {{дата}} в объединении {{человек}}{{#раньше}}, на {{дата}} было {{всего}}{{/раньше}}. Представлено организаций – {{организаций}}.{{#дополнительные-категории}} {{название}} – {{число}}.{{/дополнительные-категории}}

{{#нет-прошлого}}
С прошлым годом состав не сравнивается: {{нет-прошлого}}.
{{/нет-прошлого}}

### По квалификационным категориям

{{#по-категориям}}
{{#скрыто}}
Таблица не приводится: за её числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Категория | {{дата}} | % |{{#раньше}} {{дата}} | % | Изменение |{{/раньше}}
|---|--:|--:|{{#раньше}}--:|--:|--:|{{/раньше}}
{{#строки}}
| {{название}} | {{число}} | {{доля}} |{{#было}} {{число}} | {{доля}} |{{/было}}{{#изменение}} {{изменение}} |{{/изменение}}
{{/строки}}

:::полосы Состав по категориям
| Категория | {{дата}} |{{#раньше}} {{дата}} |{{/раньше}}
|---|--:|{{#раньше}}--:|{{/раньше}}
{{#строки}}
| {{название}} | {{число}} |{{#было}} {{число}} |{{/было}}
{{/строки}}
:::
{{/скрыто}}
{{/по-категориям}}

### По педагогическому стажу

{{#по-стажу}}
{{#скрыто}}
Таблица не приводится: за её числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Стаж | {{дата}} | % |{{#раньше}} {{дата}} | % | Изменение |{{/раньше}}
|---|--:|--:|{{#раньше}}--:|--:|--:|{{/раньше}}
{{#строки}}
| {{название}} | {{число}} | {{доля}} |{{#было}} {{число}} | {{доля}} |{{/было}}{{#изменение}} {{изменение}} |{{/изменение}}
{{/строки}}

Полных лет на указанный день; нижняя граница входит в группу, верхняя – нет.

:::столбцы Состав по педагогическому стажу
| Стаж | {{дата}} |{{#раньше}} {{дата}} |{{/раньше}}
|---|--:|{{#раньше}}--:|{{/раньше}}
{{#строки}}
| {{название}} | {{число}} |{{#было}} {{число}} |{{/было}}
{{/строки}}
:::
{{/скрыто}}
{{/по-стажу}}

### По образованию

{{#по-образованию}}
{{#скрыто}}
Таблица не приводится: за её числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Образование | {{дата}} | % |{{#раньше}} {{дата}} | % |{{/раньше}}
|---|--:|--:|{{#раньше}}--:|--:|{{/раньше}}
{{#строки}}
| {{название}} | {{число}} | {{доля}} |{{#было}} {{число}} | {{доля}} |{{/было}}
{{/строки}}
{{/скрыто}}
{{/по-образованию}}

### По возрасту

{{#по-возрасту}}
{{#скрыто}}
Таблица не приводится: за её числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Возраст | {{дата}} | % |{{#раньше}} {{дата}} | % |{{/раньше}}
|---|--:|--:|{{#раньше}}--:|--:|{{/раньше}}
{{#строки}}
| {{название}} | {{число}} | {{доля}} |{{#было}} {{число}} | {{доля}} |{{/было}}
{{/строки}}

Полных лет на {{дата-возраста}}{{#раньше}} (в прошлом году – на 1 января того года){{/раньше}}, по году рождения.
{{/скрыто}}
{{/по-возрасту}}

### По организациям

{{#по-организациям}}
{{#скрыто}}
Таблица не приводится: за её числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Организация | {{дата}} | % |{{#раньше}} {{дата}} | % |{{/раньше}}
|---|--:|--:|{{#раньше}}--:|--:|{{/раньше}}
{{#строки}}
| {{название}} | {{число}} | {{доля}} |{{#было}} {{число}} | {{доля}} |{{/было}}
{{/строки}}
{{/скрыто}}
{{/по-организациям}}

{{#для-всех}}
Строки, за которыми стояло бы меньше трёх человек или меньше трёх не давших согласия, объединены с другими.
{{/для-всех}}
{{/пусто}}
{{/состав}}

## 3. Заседания

Запланировано заседаний – {{запланировано-заседаний}}, проведено – {{#учёт-вёлся}}{{проведено-заседаний}}{{/учёт-вёлся}}{{^учёт-вёлся}}нет сведений{{/учёт-вёлся}}.

{{#явка}}
Явка членов на заседания – {{пришло}} из {{могло}} ({{доля}}).
{{/явка}}

{{#заседания}}
{{#первый}}
| № | Дата | Тема, вопросы и докладчики | Формат | Явка | % |
|---|---|---|---|--:|--:|
{{/первый}}
| {{номер}} | {{дата}} | {{#тема}}**{{тема}}**<br>{{/тема}}{{#вопросы}}{{вопрос}}{{#докладчики}} ({{докладчики}}){{/докладчики}}{{^последний}}<br>{{/последний}}{{/вопросы}} | {{формат}} | {{явка}} | {{доля}} |
{{/заседания}}
{{^заседания}}
{{#учёт-вёлся}}
Заседания не проводились.
{{/учёт-вёлся}}
{{^учёт-вёлся}}
О заседаниях нет сведений.
{{/учёт-вёлся}}
{{/заседания}}

{{#есть-явка}}
:::столбцы Явка на заседания, % членов
| Заседание | Явка |
|---|--:|
{{#заседания}}
| {{дата}} | {{доля}} |
{{/заседания}}
:::
{{/есть-явка}}

## 4. Повышение квалификации и аттестация

### Курсы

{{#курсы}}
{{#строки}}
{{#первый}}
| Дата | ФИО | Курсы | Часов | Где | Документ |
|---|---|---|--:|---|---|
{{/первый}}
| {{дата}} | {{имя}}{{#организация}}, {{организация}}{{/организация}} | {{название}} | {{часов}} | {{где}} | {{документ}} |
{{/строки}}

{{#никто}}
Курсов никто не проходил.
{{/никто}}
{{#неизвестно}}
О курсах нет сведений.
{{/неизвестно}}
{{^никто}}{{^неизвестно}}Прошли курсы: {{человек}} из {{всего}}.{{/неизвестно}}{{/никто}}
{{#нет-сведений}}
О курсах нет сведений у {{нет-сведений}} из {{всего}}.
{{/нет-сведений}}
{{#скрыто}}
О тех, кто не дал согласия на распространение сведений о себе, здесь не сказано.
{{/скрыто}}
{{/курсы}}

### Аттестация

{{#аттестация}}
{{#строки}}
{{#первый}}
| Дата | ФИО | Что установлено | Приказ |
|---|---|---|---|
{{/первый}}
| {{дата}} | {{имя}}{{#организация}}, {{организация}}{{/организация}} | {{уровень}} | {{приказ}} |
{{/строки}}

{{#никто}}
Аттестацию никто не проходил.
{{/никто}}
{{#неизвестно}}
Об аттестации нет сведений.
{{/неизвестно}}
{{^никто}}{{^неизвестно}}Прошли аттестацию: {{человек}} из {{всего}}.{{/неизвестно}}{{/никто}}
{{#нет-сведений}}
О категории нет сведений у {{нет-сведений}} из {{всего}}.
{{/нет-сведений}}
{{#скрыто}}
О тех, кто не дал согласия на распространение сведений о себе, здесь не сказано.
{{/скрыто}}
{{/аттестация}}

## 5. Открытые уроки, мастер-классы, семинары

{{#события}}
{{#первый}}
| Дата | Событие | Форма, уровень | Организаторы и выступавшие | Участников |
|---|---|---|---|--:|
{{/первый}}
| {{дата}} | {{название}}{{#место}}<br>{{место}}{{/место}} | {{форма}}{{#уровень}}, {{уровень}}{{/уровень}} | {{кто}} | {{участников}} |
{{/события}}
{{^события}}
{{#учёт-вёлся}}
Не проводились.
{{/учёт-вёлся}}
{{^учёт-вёлся}}
Нет сведений.
{{/учёт-вёлся}}
{{/события}}

{{#формы}}
{{#первый}}
:::полосы События по формам
| Форма | Событий |
|---|--:|
{{/первый}}
| {{название}} | {{число}} |
{{#последний}}
:::
{{/последний}}
{{/формы}}

{{#участников-событий}}
Всего событий – {{проведено-событий}}, участников на них (включая конкурсы) – {{участников-событий}}; кто был на нескольких, сосчитан на каждом.
{{/участников-событий}}

## 6. Конкурсы

### Проведённые объединением

{{#проведённые-конкурсы}}
{{#первый}}
| Дата | Конкурс | Уровень | Организаторы и участвовавшие члены | Участников |
|---|---|---|---|--:|
{{/первый}}
| {{дата}} | {{название}}{{#место}}<br>{{место}}{{/место}} | {{уровень}} | {{кто}} | {{участников}} |
{{/проведённые-конкурсы}}
{{^проведённые-конкурсы}}
{{#учёт-вёлся}}
Не проводились.
{{/учёт-вёлся}}
{{^учёт-вёлся}}
Нет сведений.
{{/учёт-вёлся}}
{{/проведённые-конкурсы}}

### Участие членов объединения

{{#конкурсы}}
{{#первый}}
| Дата | ФИО | Конкурс | Уровень | Результат |
|---|---|---|---|---|
{{/первый}}
| {{дата}} | {{имя}}{{#организация}}, {{организация}}{{/организация}} | {{название}} | {{уровень}} | {{результат}} |
{{/конкурсы}}
{{^конкурсы}}
{{^конкурсы-скрыты}}
{{#учёт-вёлся}}
Участие членов в конкурсах не записано.
{{/учёт-вёлся}}
{{^учёт-вёлся}}
Нет сведений.
{{/учёт-вёлся}}
{{/конкурсы-скрыты}}
{{/конкурсы}}

{{#результаты-конкурсов}}
{{#первый}}
:::таблица Участие в конкурсах по уровню и результату
| Уровень | Победители | Призёры, лауреаты, дипломанты, финалисты | Участники | Результат не записан | Всего |
|---|--:|--:|--:|--:|--:|
{{/первый}}
| {{уровень}} | {{победители}} | {{призёры}} | {{участники}} | {{неизвестно}} | {{всего}} |
{{#последний}}
:::

Участвовали: {{участников-конкурсов}}, всего участий – {{участий-в-конкурсах}}.
{{/последний}}
{{/результаты-конкурсов}}

{{#конкурсы-скрыты}}
О тех, кто не дал согласия на распространение сведений о себе, здесь не сказано.
{{/конкурсы-скрыты}}

## 7. Публикации и банк практик

### Публикации

{{#публикации}}
{{#строки}}
{{#первый}}
| Дата | Автор | Название | Издание | Уровень |
|---|---|---|---|---|
{{/первый}}
| {{дата}} | {{имя}}{{#организация}}, {{организация}}{{/организация}} | {{название}} | {{издание}} | {{уровень}} |
{{/строки}}

{{#никто}}
Публикаций не было.
{{/никто}}
{{#неизвестно}}
О публикациях нет сведений.
{{/неизвестно}}
{{^никто}}{{^неизвестно}}Публикаций – {{число}}, авторов: {{человек}} из {{всего}}.{{/неизвестно}}{{/никто}}
{{#нет-сведений}}
О публикациях нет сведений у {{нет-сведений}} из {{всего}}.
{{/нет-сведений}}
{{#скрыто}}
О тех, кто не дал согласия на распространение сведений о себе, здесь не сказано.
{{/скрыто}}
{{/публикации}}

### Банк эффективных практик

{{#практики}}
{{#первый}}
| Практика | Авторы | Форма, уровень | Состояние |
|---|---|---|---|
{{/первый}}
| {{название}} | {{авторы}} | {{форма}}{{#уровень}}, {{уровень}}{{/уровень}} | {{состояние}} |
{{/практики}}
{{^практики}}
{{#учёт-вёлся}}
Практики в банк не вносились.
{{/учёт-вёлся}}
{{^учёт-вёлся}}
Нет сведений.
{{/учёт-вёлся}}
{{/практики}}
{{#практик-без-даты}}

Практик без даты: {{практик-без-даты}}. К какому году они относятся, не записано.
{{/практик-без-даты}}

## 8. Молодые специалисты и наставничество

{{#молодые-специалисты}}
Молодых специалистов на {{дата}} – {{число}}. Считаются {{правило}}.

{{#строки}}
{{#первый}}
| ФИО | Организация | Педагогический стаж |
|---|---|---|
{{/первый}}
| {{имя}} | {{организация}} | {{стаж}} |
{{/строки}}

{{#нет-сведений}}
О стаже нет сведений у {{нет-сведений}}.
{{/нет-сведений}}
{{#скрыто}}
О тех, кто не дал согласия на распространение сведений о себе, здесь не сказано.
{{/скрыто}}
{{/молодые-специалисты}}

{{#наставничество}}
{{#первый}}
| Наставник | Наставляемый | С | По | Приказ |
|---|---|---|---|---|
{{/первый}}
| {{наставник}} | {{наставляемый}} | {{с}} | {{по}} | {{приказ}} |
{{/наставничество}}
{{^наставничество}}
Пары «наставник – наставляемый» не записаны.
{{/наставничество}}

## 9. Удовлетворённость

{{#опрос}}
{{#дата}}Опрос проведён {{дата}}. {{/дата}}Опрошено – {{опрошено}}, довольны – {{довольны}}{{#доля}} ({{доля}}){{/доля}}.
{{/опрос}}
{{^опрос}}
Нет сведений: опрос не записан.
{{/опрос}}

## 10. План и факт

{{#есть-план}}
| Состояние | Мероприятий | % |
|---|--:|--:|
{{#состояния}}
| {{название}} | {{число}} | {{доля}} |
{{/состояния}}

:::полосы План и факт
| | План | Выполнено |
|---|--:|--:|
{{#план-и-факт}}
| {{название}} | {{план}} | {{факт}} |
{{/план-и-факт}}
:::
{{/есть-план}}
{{^есть-план}}
План на этот год не записан.
{{/есть-план}}

## 11. Показатели, которые называет положение

{{#показатели}}
{{#первый}}
| Пункт | Показатель и как он посчитан | Значение |
|---|---|---|
{{/первый}}
| {{пункт}} | **{{название}}{{#период}}, {{период}}{{/период}}**<br>{{способ}}{{#слагаемые}}<br>{{слагаемые}}{{/слагаемые}}{{#источник}}<br>Источник: {{источник}}{{/источник}} | {{значение}}{{#доля}} ({{доля}}){{/доля}}{{#не-завершён}}, период ещё идёт{{/не-завершён}}{{#примечание}}<br>{{примечание}}{{/примечание}} |
{{/показатели}}
{{^показатели}}
За этот год показателей нет.
{{/показатели}}

## 12. Соблюдение положения

{{#исходы}}
{{#первый}}
На {{дата}}:

| Обязанности | Число |
|---|--:|
{{/первый}}
| {{название}} | {{число}} |
{{/исходы}}

{{#соблюдение}}
{{положение}}: {{#нарушения}}{{#первый}}нарушены пункты {{/первый}}{{пункт}}{{^последний}}, {{/последний}}{{#последний}}.{{/последний}}{{/нарушения}}{{^нарушения}}нарушенных пунктов нет.{{/нарушения}}

{{#нарушения}}
- {{пункт}}: {{суть}}
{{/нарушения}}
{{/соблюдение}}
{{^соблюдение}}
Нет сведений: положение объединения не записано.
{{/соблюдение}}

## 13. Достижения

{{достижения}}
{{^достижения}}
:::врезка
Не написано. Впишите «достижения» в файл {{файл}}.
:::
{{/достижения}}

## 14. Проблемы и выводы

{{затруднения}}
{{^затруднения}}
:::врезка
Не написано. Впишите «затруднения» в файл {{файл}}.
:::
{{/затруднения}}

{{выводы}}
{{^выводы}}
:::врезка
Не написано. Впишите «выводы» в файл {{файл}}.
:::
{{/выводы}}

## 15. Задачи на {{следующий-год}}

{{следующие-задачи}}
{{^следующие-задачи}}
:::врезка
Не написано. Впишите «задачи на следующий год» в файл {{файл}}.
:::
{{/следующие-задачи}}

{{#передан}}
Анализ передан: {{передан}}.
{{/передан}}
{{#рассмотрен}}
Анализ рассмотрен: {{рассмотрен}}.
{{/рассмотрен}}

{{#подпись}}
:::подписи
| {{должность}} | {{имя}} |
:::

{{дата}}{{^дата}}«___» ____________ 20___ г.{{/дата}}
{{/подпись}}
"""#,
    Key(.analysis, .en): #"""
:::center
{{#organization}}
{{organization}}

{{/organization}}
{{body}}

# ANALYSIS OF THE WORK

in the {{school-year}}
:::

## 1. Topic, goal and tasks

Topic: {{topic}}

Goal: {{goal}}

{{#tasks}}
{{#first}}
Tasks:

{{/first}}
{{number}}. {{text}}
{{/tasks}}
{{^tasks}}
Tasks: not recorded.
{{/tasks}}

{{#priorities}}
{{#first}}
Priorities:

{{/first}}
- {{text}}
{{/priorities}}

{{#has-plan}}
Activities planned: {{activity-count}}, done: {{done-count}}{{#done-percent}} ({{done-percent}}){{/done-percent}}.

{{#activities}}
{{#first}}
| № | Activity | Term | Status | Shown by, outcome |
|---|---|---|---|---|
{{/first}}
| {{number}} | {{name}} | {{due}} | {{status}} | {{shown-by}}{{#outcome}}{{#shown-by}}<br>{{/shown-by}}{{outcome}}{{/outcome}}{{#participants}}<br>participants: {{participants}}{{/participants}} |
{{/activities}}
{{/has-plan}}
{{^has-plan}}
No plan for this year is recorded, so nothing tells of its activities.
{{/has-plan}}

## 2. Composition

{{#composition}}
{{#is-empty}}
The members on {{date}} are not recorded.
{{/is-empty}}
{{^is-empty}}
On {{date}} the body had {{people}}{{#earlier}}, on {{date}} it had {{total}}{{/earlier}}. Organisations represented: {{organizations}}.{{#additions}} {{name}} – {{count}}.{{/additions}}

{{#no-earlier}}
The composition is not compared with the year before: {{no-earlier}}.
{{/no-earlier}}

### By qualification category

{{#by-category}}
{{#is-withheld}}
The table is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Category | {{date}} | % |{{#earlier}} {{date}} | % | Change |{{/earlier}}
|---|--:|--:|{{#earlier}}--:|--:|--:|{{/earlier}}
{{#rows}}
| {{name}} | {{count}} | {{percent}} |{{#was}} {{count}} | {{percent}} |{{/was}}{{#change}} {{change}} |{{/change}}
{{/rows}}

:::bars Members by category
| Category | {{date}} |{{#earlier}} {{date}} |{{/earlier}}
|---|--:|{{#earlier}}--:|{{/earlier}}
{{#rows}}
| {{name}} | {{count}} |{{#was}} {{count}} |{{/was}}
{{/rows}}
:::
{{/is-withheld}}
{{/by-category}}

### By teaching experience

{{#by-experience}}
{{#is-withheld}}
The table is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Experience | {{date}} | % |{{#earlier}} {{date}} | % | Change |{{/earlier}}
|---|--:|--:|{{#earlier}}--:|--:|--:|{{/earlier}}
{{#rows}}
| {{name}} | {{count}} | {{percent}} |{{#was}} {{count}} | {{percent}} |{{/was}}{{#change}} {{change}} |{{/change}}
{{/rows}}

Full years on the day above; the lower bound belongs to a band, the upper one does not.

:::columns Members by teaching experience
| Experience | {{date}} |{{#earlier}} {{date}} |{{/earlier}}
|---|--:|{{#earlier}}--:|{{/earlier}}
{{#rows}}
| {{name}} | {{count}} |{{#was}} {{count}} |{{/was}}
{{/rows}}
:::
{{/is-withheld}}
{{/by-experience}}

### By education

{{#by-education}}
{{#is-withheld}}
The table is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Education | {{date}} | % |{{#earlier}} {{date}} | % |{{/earlier}}
|---|--:|--:|{{#earlier}}--:|--:|{{/earlier}}
{{#rows}}
| {{name}} | {{count}} | {{percent}} |{{#was}} {{count}} | {{percent}} |{{/was}}
{{/rows}}
{{/is-withheld}}
{{/by-education}}

### By age

{{#by-age}}
{{#is-withheld}}
The table is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Age | {{date}} | % |{{#earlier}} {{date}} | % |{{/earlier}}
|---|--:|--:|{{#earlier}}--:|--:|{{/earlier}}
{{#rows}}
| {{name}} | {{count}} | {{percent}} |{{#was}} {{count}} | {{percent}} |{{/was}}
{{/rows}}

Full years on {{age-date}}{{#earlier}} (for the year before, on 1 January of that year){{/earlier}}, by the birth year.
{{/is-withheld}}
{{/by-age}}

### By organisation

{{#by-organization}}
{{#is-withheld}}
The table is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Organisation | {{date}} | % |{{#earlier}} {{date}} | % |{{/earlier}}
|---|--:|--:|{{#earlier}}--:|--:|{{/earlier}}
{{#rows}}
| {{name}} | {{count}} | {{percent}} |{{#was}} {{count}} | {{percent}} |{{/was}}
{{/rows}}
{{/is-withheld}}
{{/by-organization}}

{{#is-public}}
Rows that would stand for fewer than three people, or three who have not consented, are merged with others.
{{/is-public}}
{{/is-empty}}
{{/composition}}

## 3. Meetings

Meetings planned: {{meetings-planned}}, held: {{#is-recorded}}{{meeting-count}}{{/is-recorded}}{{^is-recorded}}not recorded{{/is-recorded}}.

{{#attendance}}
Attendance of members: {{came}} of {{due}} ({{percent}}).
{{/attendance}}

{{#meetings}}
{{#first}}
| № | Date | Topic, items and speakers | Format | Attendance | % |
|---|---|---|---|--:|--:|
{{/first}}
| {{number}} | {{date}} | {{#topic}}**{{topic}}**<br>{{/topic}}{{#items}}{{title}}{{#speakers}} ({{speakers}}){{/speakers}}{{^last}}<br>{{/last}}{{/items}} | {{format}} | {{attendance}} | {{percent}} |
{{/meetings}}
{{^meetings}}
{{#is-recorded}}
No meetings were held.
{{/is-recorded}}
{{^is-recorded}}
Meetings are not recorded.
{{/is-recorded}}
{{/meetings}}

{{#has-attendance}}
:::columns Attendance of meetings, % of members
| Meeting | Attendance |
|---|--:|
{{#meetings}}
| {{date}} | {{percent}} |
{{/meetings}}
:::
{{/has-attendance}}

## 4. Courses and attestation

### Courses

{{#courses}}
{{#rows}}
{{#first}}
| Date | Name | Courses | Hours | Where | Document |
|---|---|---|--:|---|---|
{{/first}}
| {{date}} | {{name}}{{#organization}}, {{organization}}{{/organization}} | {{title}} | {{hours}} | {{provider}} | {{document}} |
{{/rows}}

{{#is-none}}
Nobody took a course.
{{/is-none}}
{{#is-unknown}}
Courses are not recorded.
{{/is-unknown}}
{{^is-none}}{{^is-unknown}}Took courses: {{people}} of {{total}}.{{/is-unknown}}{{/is-none}}
{{#unknown}}
No courses are recorded of {{unknown}} of {{total}}.
{{/unknown}}
{{#is-withheld}}
Those who have not consented to be told of are left out here.
{{/is-withheld}}
{{/courses}}

### Attestation

{{#attestation}}
{{#rows}}
{{#first}}
| Date | Name | What was granted | Order |
|---|---|---|---|
{{/first}}
| {{date}} | {{name}}{{#organization}}, {{organization}}{{/organization}} | {{level}} | {{order}} |
{{/rows}}

{{#is-none}}
Nobody was attested.
{{/is-none}}
{{#is-unknown}}
Attestation is not recorded.
{{/is-unknown}}
{{^is-none}}{{^is-unknown}}Attested: {{people}} of {{total}}.{{/is-unknown}}{{/is-none}}
{{#unknown}}
No category is recorded of {{unknown}} of {{total}}.
{{/unknown}}
{{#is-withheld}}
Those who have not consented to be told of are left out here.
{{/is-withheld}}
{{/attestation}}

## 5. Open lessons, master classes, seminars

{{#events}}
{{#first}}
| Date | Event | Form, level | Organisers and presenters | Participants |
|---|---|---|---|--:|
{{/first}}
| {{date}} | {{title}}{{#place}}<br>{{place}}{{/place}} | {{form}}{{#level}}, {{level}}{{/level}} | {{people}} | {{participants}} |
{{/events}}
{{^events}}
{{#is-recorded}}
None were held.
{{/is-recorded}}
{{^is-recorded}}
Not recorded.
{{/is-recorded}}
{{/events}}

{{#forms}}
{{#first}}
:::bars Events by form
| Form | Events |
|---|--:|
{{/first}}
| {{name}} | {{count}} |
{{#last}}
:::
{{/last}}
{{/forms}}

{{#event-participants}}
Events in all: {{event-count}}, participants at them (contests included): {{event-participants}}; whoever came to several is counted at each.
{{/event-participants}}

## 6. Contests

### Held by the body

{{#contest-events}}
{{#first}}
| Date | Contest | Level | Organisers and members who took part | Participants |
|---|---|---|---|--:|
{{/first}}
| {{date}} | {{title}}{{#place}}<br>{{place}}{{/place}} | {{level}} | {{people}} | {{participants}} |
{{/contest-events}}
{{^contest-events}}
{{#is-recorded}}
None were held.
{{/is-recorded}}
{{^is-recorded}}
Not recorded.
{{/is-recorded}}
{{/contest-events}}

### Members who took part

{{#contests}}
{{#first}}
| Date | Name | Contest | Level | Result |
|---|---|---|---|---|
{{/first}}
| {{date}} | {{name}}{{#organization}}, {{organization}}{{/organization}} | {{title}} | {{level}} | {{result}} |
{{/contests}}
{{^contests}}
{{^are-contests-withheld}}
{{#is-recorded}}
No member is recorded as taking part in a contest.
{{/is-recorded}}
{{^is-recorded}}
Not recorded.
{{/is-recorded}}
{{/are-contests-withheld}}
{{/contests}}

{{#contest-results}}
{{#first}}
:::table Contests by level and result
| Level | Winners | Prize-winners, laureates, diploma holders, finalists | Participants | No result recorded | All |
|---|--:|--:|--:|--:|--:|
{{/first}}
| {{level}} | {{winners}} | {{prizes}} | {{participants}} | {{unknown}} | {{total}} |
{{#last}}
:::

Took part: {{contest-people}}, participations in all: {{contest-count}}.
{{/last}}
{{/contest-results}}

{{#are-contests-withheld}}
Those who have not consented to be told of are left out here.
{{/are-contests-withheld}}

## 7. Publications and the bank of practices

### Publications

{{#publications}}
{{#rows}}
{{#first}}
| Date | Author | Title | Edition | Level |
|---|---|---|---|---|
{{/first}}
| {{date}} | {{name}}{{#organization}}, {{organization}}{{/organization}} | {{title}} | {{edition}} | {{level}} |
{{/rows}}

{{#is-none}}
There were no publications.
{{/is-none}}
{{#is-unknown}}
Publications are not recorded.
{{/is-unknown}}
{{^is-none}}{{^is-unknown}}Publications: {{count}}, authors: {{people}} of {{total}}.{{/is-unknown}}{{/is-none}}
{{#unknown}}
No publications are recorded of {{unknown}} of {{total}}.
{{/unknown}}
{{#is-withheld}}
Those who have not consented to be told of are left out here.
{{/is-withheld}}
{{/publications}}

### Bank of effective practices

{{#practices}}
{{#first}}
| Practice | Authors | Form, level | Status |
|---|---|---|---|
{{/first}}
| {{title}} | {{authors}} | {{form}}{{#level}}, {{level}}{{/level}} | {{status}} |
{{/practices}}
{{^practices}}
{{#is-recorded}}
No practices were entered in the bank.
{{/is-recorded}}
{{^is-recorded}}
Not recorded.
{{/is-recorded}}
{{/practices}}
{{#undated-practices}}

Practices without a day: {{undated-practices}}. To which year they belong is not recorded.
{{/undated-practices}}

## 8. Early-career members and mentoring

{{#early-career}}
Early-career members on {{date}} – {{count}}. Counted are {{rule}}.

{{#rows}}
{{#first}}
| Name | Organisation | Teaching experience |
|---|---|---|
{{/first}}
| {{name}} | {{organization}} | {{experience}} |
{{/rows}}

{{#unknown}}
No experience is recorded of {{unknown}}.
{{/unknown}}
{{#is-withheld}}
Those who have not consented to be told of are left out here.
{{/is-withheld}}
{{/early-career}}

{{#mentoring}}
{{#first}}
| Mentor | Mentee | From | Until | Order |
|---|---|---|---|---|
{{/first}}
| {{mentor}} | {{mentee}} | {{from}} | {{through}} | {{order}} |
{{/mentoring}}
{{^mentoring}}
No mentor pairs are recorded.
{{/mentoring}}

## 9. Satisfaction

{{#survey}}
{{#date}}The survey was held on {{date}}. {{/date}}Asked: {{asked}}, satisfied: {{satisfied}}{{#percent}} ({{percent}}){{/percent}}.
{{/survey}}
{{^survey}}
Not recorded: there is no survey.
{{/survey}}

## 10. Plan and fact

{{#has-plan}}
| Status | Activities | % |
|---|--:|--:|
{{#statuses}}
| {{name}} | {{count}} | {{percent}} |
{{/statuses}}

:::bars Plan and fact
| | Planned | Done |
|---|--:|--:|
{{#plan-and-fact}}
| {{name}} | {{planned}} | {{done}} |
{{/plan-and-fact}}
:::
{{/has-plan}}
{{^has-plan}}
No plan for this year is recorded.
{{/has-plan}}

## 11. Indicators that the regulation names

{{#indicators}}
{{#first}}
| Clause | Indicator and how it was computed | Value |
|---|---|---|
{{/first}}
| {{clause}} | **{{name}}{{#period}}, {{period}}{{/period}}**<br>{{method}}{{#parts}}<br>{{parts}}{{/parts}}{{#source}}<br>Source: {{source}}{{/source}} | {{value}}{{#percent}} ({{percent}}){{/percent}}{{#is-unfinished}}, the period still runs{{/is-unfinished}}{{#remark}}<br>{{remark}}{{/remark}} |
{{/indicators}}
{{^indicators}}
There are no indicators of this year.
{{/indicators}}

## 12. How the regulation is kept

{{#outcomes}}
{{#first}}
On {{date}}:

| Duties | Count |
|---|--:|
{{/first}}
| {{name}} | {{count}} |
{{/outcomes}}

{{#compliance}}
{{regulation}}: {{#breaches}}{{#first}}broken clauses: {{/first}}{{clause}}{{^last}}, {{/last}}{{#last}}.{{/last}}{{/breaches}}{{^breaches}}no clause is broken.{{/breaches}}

{{#breaches}}
- {{clause}}: {{summary}}
{{/breaches}}
{{/compliance}}
{{^compliance}}
Not recorded: no regulation of the body is named.
{{/compliance}}

## 13. Achievements

{{achievements}}
{{^achievements}}
:::aside
Not written. Put “achievements” into the file {{file}}.
:::
{{/achievements}}

## 14. Problems and conclusions

{{difficulties}}
{{^difficulties}}
:::aside
Not written. Put “difficulties” into the file {{file}}.
:::
{{/difficulties}}

{{conclusions}}
{{^conclusions}}
:::aside
Not written. Put “conclusions” into the file {{file}}.
:::
{{/conclusions}}

## 15. Tasks for the {{next-year}}

{{next-tasks}}
{{^next-tasks}}
:::aside
Not written. Put “next-tasks” into the file {{file}}.
:::
{{/next-tasks}}

{{#handed-in}}
The analysis was handed in: {{handed-in}}.
{{/handed-in}}
{{#considered}}
The analysis was considered: {{considered}}.
{{/considered}}

{{#signature}}
:::signatures
| {{office}} | {{name}} |
:::

{{date}}{{^date}}______________ 20___{{/date}}
{{/signature}}
"""#,
    Key(.members, .ru): #"""
:::посередине
{{#организация}}
{{организация}}

{{/организация}}
{{объединение}}

# БАНК ДАННЫХ О ПЕДАГОГАХ

на {{дата}}
:::

{{#состав}}
## Количественный состав

{{#пусто}}
О составе нет сведений.
{{/пусто}}
{{^пусто}}
Всего – {{человек}}. Представлено организаций – {{организаций}}.

{{#по-организациям}}
{{#скрыто}}
По организациям состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Организация | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-организациям}}

{{#по-должностям}}
{{#скрыто}}
По должностям состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Должность | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-должностям}}

## Качественный состав

{{#по-категориям}}
{{#скрыто}}
По категориям состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Квалификационная категория | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-категориям}}

{{#дополнительные-категории}}
{{#первый}}
Сверх высшей категории: {{/первый}}{{название}} – {{число}}{{^последний}}, {{/последний}}{{#последний}}.{{/последний}}
{{/дополнительные-категории}}

{{#по-стажу}}
{{#скрыто}}
По стажу состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Педагогический стаж | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-стажу}}

{{#по-образованию}}
{{#скрыто}}
По образованию состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Образование | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-образованию}}

{{#по-возрасту}}
{{#скрыто}}
По возрасту состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Возраст, полных лет на {{дата-возраста}} | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-возрасту}}

{{#для-всех}}
Строки, за которыми стояло бы меньше трёх человек или меньше трёх не давших согласия, объединены с другими.
{{/для-всех}}
{{/пусто}}
{{/состав}}

## Члены объединения

{{#люди}}
{{#первый}}
| № | ФИО |{{^для-всех}} Год рождения, полных лет на {{дата-возраста}} |{{/для-всех}} Место работы, должность | Образование | Стаж | Категория |
|--:|---|{{^для-всех}}---|{{/для-всех}}---|---|---|---|
{{/первый}}
| {{номер}} | {{имя}} |{{^для-всех}} {{год-рождения}}{{#возраст}} ({{возраст}}){{/возраст}} |{{/для-всех}} {{организация}}{{#должность}}<br>{{должность}}{{/должность}}{{#предмет}}, {{предмет}}{{/предмет}} | {{образование}}{{#учебное-заведение}}<br>{{учебное-заведение}}{{/учебное-заведение}}{{#специальность}}<br>{{специальность}}{{/специальность}}{{#степень}}<br>{{степень}}{{/степень}} | {{стаж}}{{#стаж-по-специальности}}<br>по специальности {{стаж-по-специальности}}{{/стаж-по-специальности}} | {{категория}} |
{{/люди}}
{{^люди}}
{{^не-названы}}
Нет сведений.
{{/не-названы}}
{{/люди}}

{{#не-названы}}
Не названы, потому что нет их согласия: {{не-названы}}.
{{/не-названы}}

{{#люди}}
{{#первый}}
## Повышение квалификации и достижения

| № | ФИО | Курсы | Тема самообразования | Конкурсы | Публикации, авторские разработки | Награды, звания |
|--:|---|---|---|---|---|---|
{{/первый}}
| {{номер}} | {{фамилия}} | {{#курсы}}{{текст}}{{^последний}};<br>{{/последний}}{{/курсы}} | {{самообразование}} | {{#конкурсы}}{{текст}}{{^последний}};<br>{{/последний}}{{/конкурсы}} | {{#публикации}}{{#первый}}Публикации: {{/первый}}{{текст}}{{^последний}};<br>{{/последний}}{{/публикации}}{{#разработки}}{{#первый}}<br>Разработки: {{/первый}}{{текст}}{{^последний}};<br>{{/последний}}{{/разработки}} | {{#награды}}{{#первый}}Награды: {{/первый}}{{текст}}{{^последний}};<br>{{/последний}}{{/награды}}{{#звания}}{{#первый}}<br>Звания: {{/первый}}{{текст}}{{^последний}};<br>{{/последний}}{{/звания}} |
{{/люди}}

{{^для-всех}}
{{#люди}}
{{#первый}}
## Рабочие контакты

| № | ФИО | Почта | Телефон |
|--:|---|---|---|
{{/первый}}
| {{номер}} | {{фамилия}} | {{почта}} | {{телефон}} |
{{/люди}}
{{/для-всех}}

{{#подпись}}
:::подписи
| {{должность}} | {{имя}} |
:::
{{/подпись}}
"""#,
    Key(.members, .en): #"""
:::center
{{#organization}}
{{organization}}

{{/organization}}
{{body}}

# DATA BANK OF MEMBERS

on {{date}}
:::

{{#composition}}
## Composition by number

{{#is-empty}}
The members are not recorded.
{{/is-empty}}
{{^is-empty}}
In all: {{people}}. Organisations represented: {{organizations}}.

{{#by-organization}}
{{#is-withheld}}
The composition by organisation is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Organisation | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-organization}}

{{#by-position}}
{{#is-withheld}}
The composition by position is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Position | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-position}}

## Composition by qualification

{{#by-category}}
{{#is-withheld}}
The composition by category is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Qualification category | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-category}}

{{#additions}}
{{#first}}
Beside the highest category: {{/first}}{{name}} – {{count}}{{^last}}, {{/last}}{{#last}}.{{/last}}
{{/additions}}

{{#by-experience}}
{{#is-withheld}}
The composition by experience is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Teaching experience | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-experience}}

{{#by-education}}
{{#is-withheld}}
The composition by education is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Education | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-education}}

{{#by-age}}
{{#is-withheld}}
The composition by age is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Age in full years on {{age-date}} | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-age}}

{{#is-public}}
Rows that would stand for fewer than three people, or three who have not consented, are merged with others.
{{/is-public}}
{{/is-empty}}
{{/composition}}

## Members

{{#people}}
{{#first}}
| № | Name |{{^is-public}} Birth year, full years on {{age-date}} |{{/is-public}} Place of work, position | Education | Experience | Category |
|--:|---|{{^is-public}}---|{{/is-public}}---|---|---|---|
{{/first}}
| {{number}} | {{name}} |{{^is-public}} {{birth-year}}{{#age}} ({{age}}){{/age}} |{{/is-public}} {{organization}}{{#position}}<br>{{position}}{{/position}}{{#subject}}, {{subject}}{{/subject}} | {{education}}{{#institution}}<br>{{institution}}{{/institution}}{{#specialty}}<br>{{specialty}}{{/specialty}}{{#degree}}<br>{{degree}}{{/degree}} | {{experience}}{{#specialty-experience}}<br>in the specialty {{specialty-experience}}{{/specialty-experience}} | {{category}} |
{{/people}}
{{^people}}
{{^unnamed}}
Not recorded.
{{/unnamed}}
{{/people}}

{{#unnamed}}
Not named for want of their consent: {{unnamed}}.
{{/unnamed}}

{{#people}}
{{#first}}
## Courses and achievements

| № | Name | Courses | Topic of self-education | Contests | Publications, own developments | Awards, titles |
|--:|---|---|---|---|---|---|
{{/first}}
| {{number}} | {{short-name}} | {{#courses}}{{text}}{{^last}};<br>{{/last}}{{/courses}} | {{self-education}} | {{#contests}}{{text}}{{^last}};<br>{{/last}}{{/contests}} | {{#publications}}{{#first}}Publications: {{/first}}{{text}}{{^last}};<br>{{/last}}{{/publications}}{{#developments}}{{#first}}<br>Developments: {{/first}}{{text}}{{^last}};<br>{{/last}}{{/developments}} | {{#awards}}{{#first}}Awards: {{/first}}{{text}}{{^last}};<br>{{/last}}{{/awards}}{{#titles}}{{#first}}<br>Titles: {{/first}}{{text}}{{^last}};<br>{{/last}}{{/titles}} |
{{/people}}

{{^is-public}}
{{#people}}
{{#first}}
## Contacts at work

| № | Name | E-mail | Phone |
|--:|---|---|---|
{{/first}}
| {{number}} | {{short-name}} | {{email}} | {{phone}} |
{{/people}}
{{/is-public}}

{{#signature}}
:::signatures
| {{office}} | {{name}} |
:::
{{/signature}}
"""#,
    Key(.passport, .ru): #"""
:::посередине
# ПАСПОРТ ОБЪЕДИНЕНИЯ

{{объединение}}

на {{дата}}
:::

## Общие сведения

| Что | Сведения |
|---|---|
| Полное название | {{объединение}} |
{{#кратко}}
| Краткое название | {{кратко}} |
{{/кратко}}
{{#прежние-названия}}
| Прежние названия | {{прежние-названия}} |
{{/прежние-названия}}
| Вид | {{вид}}{{#уровень}}, уровень – {{уровень}}{{/уровень}} |
{{#предмет}}
| Предмет, профессии | {{предмет}} |
{{/предмет}}
{{#проблема}}
| Проблема | {{проблема}} |
{{/проблема}}
| Создано | {{создано}} |
{{#утверждено}}
| Утверждено последний раз | {{утверждено}} |
{{/утверждено}}
{{#ликвидировано}}
| Ликвидировано | {{ликвидировано}} |
{{/ликвидировано}}
| Положение | {{положение}} |
{{#входит-в}}
| Входит в | {{входит-в}} |
{{/входит-в}}
{{#курирующая}}
| Курирующая организация | {{курирующая}} |
{{/курирующая}}
{{#на-базе}}
| На базе | {{на-базе}} |
{{/на-базе}}
| Страница | {{страница}}{{^страница}}нет сведений{{/страница}} |

## Руководство

{{#должности}}
{{#первый}}
| Роль | Кто | Работа, категория, стаж | Срок | Основание |
|---|---|---|---|---|
{{/первый}}
| {{роль}} | {{имя}}{{#почта}}<br>{{почта}}{{/почта}}{{#телефон}}<br>{{телефон}}{{/телефон}} | {{работа}}{{#категория}}<br>категория – {{категория}}{{/категория}}{{#стаж}}<br>педагогический стаж – {{стаж}}{{/стаж}} | {{#с}}с {{с}}{{/с}}{{#по}} по {{по}}{{/по}}{{#срок-до}} до {{срок-до}}{{/срок-до}} | {{основание}} |
{{/должности}}
{{^должности}}
Нет сведений.
{{/должности}}

## Тема, цель и задачи на {{учебный-год}}

Методическая тема: {{тема}}

Цель: {{цель}}

{{#задачи}}
{{#первый}}
Задачи:

{{/первый}}
- {{текст}}
{{/задачи}}

{{#направления}}
{{#первый}}
Направления работы:

{{/первый}}
- {{текст}}
{{/направления}}

## Состав

{{#состав}}
{{#пусто}}
Нет сведений.
{{/пусто}}
{{^пусто}}
Всего – {{человек}}. Представлено организаций – {{организаций}}.

{{#по-категориям}}
{{#скрыто}}
По категориям состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Квалификационная категория | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-категориям}}

{{#по-стажу}}
{{#скрыто}}
По стажу состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Педагогический стаж | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-стажу}}

{{#по-образованию}}
{{#скрыто}}
По образованию состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Образование | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-образованию}}

{{#по-организациям}}
{{#скрыто}}
По организациям состав не приводится: за числами стояло бы меньше трёх человек.
{{/скрыто}}
{{^скрыто}}
| Организация | Человек | % |
|---|--:|--:|
{{#строки}}
| {{название}} | {{число}} | {{доля}} |
{{/строки}}
{{/скрыто}}
{{/по-организациям}}

{{#для-всех}}
Строки, за которыми стояло бы меньше трёх человек или меньше трёх не давших согласия, объединены с другими.
{{/для-всех}}
{{/пусто}}
{{/состав}}

## Заседания в учебном году

{{#график}}
{{#первый}}
| Когда | О чём | Где |
|---|---|---|
{{/первый}}
| {{срок}} | {{название}} | {{место}} |
{{/график}}
{{^график}}
Нет сведений: план на {{учебный-год}} не записан или в нём нет заседаний.
{{/график}}

## Достижения{{#год-достижений}} за {{год-достижений}} учебный год{{/год-достижений}}

{{достижения}}
{{^достижения}}
Нет сведений.
{{/достижения}}

## Документы

{{#документы}}
- {{название}}{{#ссылка}}: {{ссылка}}{{/ссылка}}
{{/документы}}
{{^документы}}
Нет сведений.
{{/документы}}
"""#,
    Key(.passport, .en): #"""
:::center
# PASSPORT OF THE BODY

{{body}}

on {{date}}
:::

## In general

| What | What is recorded |
|---|---|
| Full name | {{body}} |
{{#short-name}}
| Short name | {{short-name}} |
{{/short-name}}
{{#former-names}}
| Former names | {{former-names}} |
{{/former-names}}
| Kind | {{kind}}{{#level}}, level: {{level}}{{/level}} |
{{#subject}}
| Subject, professions | {{subject}} |
{{/subject}}
{{#problem}}
| Problem | {{problem}} |
{{/problem}}
| Established | {{established}} |
{{#approved}}
| Approved last | {{approved}} |
{{/approved}}
{{#liquidated}}
| Liquidated | {{liquidated}} |
{{/liquidated}}
| Regulation | {{regulation}} |
{{#parent}}
| Belongs to | {{parent}} |
{{/parent}}
{{#supervisor}}
| Supervising organisation | {{supervisor}} |
{{/supervisor}}
{{#base}}
| Based at | {{base}} |
{{/base}}
| Page | {{page}}{{^page}}not recorded{{/page}} |

## Offices

{{#officers}}
{{#first}}
| Office | Who | Work, category, experience | Term | Basis |
|---|---|---|---|---|
{{/first}}
| {{office}} | {{name}}{{#email}}<br>{{email}}{{/email}}{{#phone}}<br>{{phone}}{{/phone}} | {{work}}{{#category}}<br>category: {{category}}{{/category}}{{#experience}}<br>teaching experience: {{experience}}{{/experience}} | {{#from}}from {{from}}{{/from}}{{#through}} until {{through}}{{/through}}{{#term-end}} to {{term-end}}{{/term-end}} | {{basis}} |
{{/officers}}
{{^officers}}
Not recorded.
{{/officers}}

## Topic, goal and tasks for the {{school-year}}

Topic: {{topic}}

Goal: {{goal}}

{{#tasks}}
{{#first}}
Tasks:

{{/first}}
- {{text}}
{{/tasks}}

{{#directions}}
{{#first}}
Directions of work:

{{/first}}
- {{text}}
{{/directions}}

## Composition

{{#composition}}
{{#is-empty}}
Not recorded.
{{/is-empty}}
{{^is-empty}}
In all: {{people}}. Organisations represented: {{organizations}}.

{{#by-category}}
{{#is-withheld}}
The composition by category is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Qualification category | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-category}}

{{#by-experience}}
{{#is-withheld}}
The composition by experience is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Teaching experience | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-experience}}

{{#by-education}}
{{#is-withheld}}
The composition by education is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Education | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-education}}

{{#by-organization}}
{{#is-withheld}}
The composition by organisation is not given: its figures would stand for fewer than three people.
{{/is-withheld}}
{{^is-withheld}}
| Organisation | People | % |
|---|--:|--:|
{{#rows}}
| {{name}} | {{count}} | {{percent}} |
{{/rows}}
{{/is-withheld}}
{{/by-organization}}

{{#is-public}}
Rows that would stand for fewer than three people, or three who have not consented, are merged with others.
{{/is-public}}
{{/is-empty}}
{{/composition}}

## Meetings of the school year

{{#schedule}}
{{#first}}
| When | About | Where |
|---|---|---|
{{/first}}
| {{due}} | {{title}} | {{place}} |
{{/schedule}}
{{^schedule}}
Not recorded: the plan for the {{school-year}} is not recorded or has no meetings.
{{/schedule}}

## Achievements{{#achievements-year}} of {{achievements-year}}{{/achievements-year}}

{{achievements}}
{{^achievements}}
Not recorded.
{{/achievements}}

## Papers

{{#documents}}
- {{title}}{{#link}}: {{link}}{{/link}}
{{/documents}}
{{^documents}}
Not recorded.
{{/documents}}
"""#,
    Key(.plan, .ru): #"""
{{#грифы}}
{{#слева}}
:::по-краям
| {{слово}}{{#строки}}<br>{{текст}}{{/строки}} | {{#справа}}{{слово}}{{#строки}}<br>{{текст}}{{/строки}}{{/справа}} |
:::
{{/слева}}
{{^слева}}
{{#справа}}
:::гриф
{{слово}}
{{#строки}}
{{текст}}
{{/строки}}
:::
{{/справа}}
{{/слева}}
{{/грифы}}

:::посередине
{{#организация}}
{{организация}}

{{/организация}}
# ПЛАН РАБОТЫ

**{{объединение}}**

на {{период}}
:::

{{#тема}}
**Методическая тема:** {{тема}}.
{{/тема}}

{{#цель}}
**Цель:** {{цель}}.
{{/цель}}

{{#задачи}}
{{#первый}}
**Задачи:**{{#последний}} {{текст}}.{{/последний}}

{{^последний}}
{{номер}}. {{текст}}
{{/последний}}
{{/первый}}
{{^первый}}
{{номер}}. {{текст}}
{{/первый}}
{{/задачи}}

{{#приоритеты}}
{{#первый}}
**Приоритетные направления:**{{#последний}} {{текст}}.{{/последний}}

{{^последний}}
{{номер}}. {{текст}}
{{/последний}}
{{/первый}}
{{^первый}}
{{номер}}. {{текст}}
{{/первый}}
{{/приоритеты}}

{{#направления}}
{{#первый}}
## Мероприятия

{{/первый}}
{{#название}}
### {{название}}

{{/название}}
| № | Мероприятие | Форма | Срок | Место | Ответственный | Ожидаемый результат | Отметка о выполнении |
|--:|---|---|---|---|---|---|---|
{{#строки}}
| {{номер}} | {{мероприятие}} | {{форма}} | {{срок}} | {{место}} | {{ответственный}} | {{ожидаемый-результат}} | {{отметка}} |
{{/строки}}

{{/направления}}
{{^направления}}
Мероприятия не записаны.
{{/направления}}

{{#начат}}
Выполнено {{выполнено}} из {{мероприятий}}{{#доля}} ({{доля}}){{/доля}} на {{сегодня}}
{{/начат}}

:::подписи
{{#подписи}}
| {{должность}} | {{имя}} |
{{/подписи}}
:::
"""#,
    Key(.plan, .en): #"""
{{#stamps}}
{{#left}}
:::sides
| {{word}}{{#lines}}<br>{{text}}{{/lines}} | {{#right}}{{word}}{{#lines}}<br>{{text}}{{/lines}}{{/right}} |
:::
{{/left}}
{{^left}}
{{#right}}
:::stamp
{{word}}
{{#lines}}
{{text}}
{{/lines}}
:::
{{/right}}
{{/left}}
{{/stamps}}

:::center
{{#organization}}
{{organization}}

{{/organization}}
# WORK PLAN

**{{body}}**

for {{period}}
:::

{{#topic}}
**Methodical topic:** {{topic}}.
{{/topic}}

{{#goal}}
**Goal:** {{goal}}.
{{/goal}}

{{#tasks}}
{{#first}}
**Tasks:**{{#last}} {{text}}.{{/last}}

{{^last}}
{{number}}. {{text}}
{{/last}}
{{/first}}
{{^first}}
{{number}}. {{text}}
{{/first}}
{{/tasks}}

{{#priorities}}
{{#first}}
**Priorities:**{{#last}} {{text}}.{{/last}}

{{^last}}
{{number}}. {{text}}
{{/last}}
{{/first}}
{{^first}}
{{number}}. {{text}}
{{/first}}
{{/priorities}}

{{#directions}}
{{#first}}
## Activities

{{/first}}
{{#name}}
### {{name}}

{{/name}}
| No. | Activity | Form | Term | Place | Responsible | Expected result | Fulfilment |
|--:|---|---|---|---|---|---|---|
{{#rows}}
| {{number}} | {{activity}} | {{form}} | {{due}} | {{place}} | {{responsible}} | {{expected}} | {{mark}} |
{{/rows}}

{{/directions}}
{{^directions}}
No activities are recorded.
{{/directions}}

{{#is-begun}}
Done: {{done}} of {{count}}{{#share}} ({{share}}){{/share}} on {{today}}
{{/is-begun}}

:::signatures
{{#signatures}}
| {{office}} | {{name}} |
{{/signatures}}
:::
"""#,
    Key(.portfolio, .ru): #"""
:::посередине
{{#организация}}
{{организация}}

{{/организация}}
# ПОРТФОЛИО

**{{объединение}}**

{{учебный-год}} учебный год
:::

{{#руководители}}
{{должность}} – {{имя}}

{{/руководители}}

## Состав документов

{{положение}}, пункты: {{пункты}}.

| № | Документ | Чем представлен | Дата |
|--:|---|---|---|
{{#части}}
| {{номер}} | {{название}} | {{#записи}}{{название}}{{^последний}}<br>{{/последний}}{{/записи}}{{#недостаёт}}{{#записи}}{{#последний}}<br>{{/последний}}{{/записи}}**{{недостаёт}}**{{/недостаёт}} | {{#записи}}{{дата}}{{^последний}}<br>{{/последний}}{{/записи}} |
{{/части}}

Представлено {{есть}} из {{всего}} на {{сегодня}}

:::подписи
{{#руководители}}
| {{должность}} | {{имя}} |
{{/руководители}}
:::
"""#,
    Key(.portfolio, .en): #"""
:::center
{{#organization}}
{{organization}}

{{/organization}}
# PORTFOLIO

**{{body}}**

school year {{year}}
:::

{{#leaders}}
{{office}} – {{name}}

{{/leaders}}

## Papers

{{regulation}}, clauses: {{clauses}}.

| No. | Paper | Record | Date |
|--:|---|---|---|
{{#parts}}
| {{number}} | {{name}} | {{#records}}{{name}}{{^last}}<br>{{/last}}{{/records}}{{#lack}}{{#records}}{{#last}}<br>{{/last}}{{/records}}**{{lack}}**{{/lack}} | {{#records}}{{date}}{{^last}}<br>{{/last}}{{/records}} |
{{/parts}}

{{present}} of {{count}} are there on {{today}}

:::signatures
{{#leaders}}
| {{office}} | {{name}} |
{{/leaders}}
:::
"""#,
    Key(.portfolioPart, .ru): #"""
# {{номер}}. {{название}}

{{#недостаёт}}
> Недостаёт: {{недостаёт}}.
{{/недостаёт}}

{{^люди}}
{{#записи}}
- {{название}}{{#дата}} от {{дата}}{{/дата}}{{#кем-издан}}, {{кем-издан}}{{/кем-издан}}{{#кем-подписан}}, подписан: {{кем-подписан}}{{/кем-подписан}}{{#утверждено}}, утверждено: {{утверждено}}{{/утверждено}}{{#о-чём}}\
  {{о-чём}}{{/о-чём}}{{#ссылка}}\
  Ссылка: {{ссылка}}{{/ссылка}}{{#файлы}}\
  Файл: {{файлы}}{{/файлы}}
{{/записи}}
{{/люди}}

{{#содержание}}
{{#тема}}
**Методическая тема:** {{тема}}.

{{/тема}}
{{#цель}}
**Цель:** {{цель}}.

{{/цель}}
{{#приоритеты}}
{{#первый}}
**Приоритетные направления:**{{#последний}} {{текст}}.{{/последний}}

{{^последний}}
{{номер}}. {{текст}}
{{/последний}}
{{/первый}}
{{^первый}}
{{номер}}. {{текст}}
{{/первый}}
{{/приоритеты}}

{{#задачи}}
{{#первый}}
**Задачи:**{{#последний}} {{текст}}.{{/последний}}

{{^последний}}
{{номер}}. {{текст}}
{{/последний}}
{{/первый}}
{{^первый}}
{{номер}}. {{текст}}
{{/первый}}
{{/задачи}}
{{/содержание}}

{{#анализ}}
{{#тема}}
**Тема:** {{тема}}.

{{/тема}}
{{#цифры}}
{{#первый}}
:::таблица Год в цифрах
| Показатель | Значение |
|---|--:|
{{/первый}}
| {{название}} | {{значение}} |
{{#последний}}
:::

{{/последний}}
{{/цифры}}
{{#достижения}}
## Достижения

{{достижения}}

{{/достижения}}
{{#затруднения}}
## Затруднения

{{затруднения}}

{{/затруднения}}
{{#выводы}}
## Выводы

{{выводы}}

{{/выводы}}
{{#задачи}}
## Задачи на следующий год

{{задачи}}

{{/задачи}}
{{/анализ}}

{{#люди}}
{{#первый}}
{{#записи}}
{{название}} на {{дата}}

{{/записи}}
{{/первый}}
{{/люди}}

{{#качества}}
{{#первый}}
:::таблица Качественный состав
| Показатель | Человек | Доля |
|---|--:|--:|
{{/первый}}
| {{название}} | {{число}} | {{доля}} |
{{#последний}}
:::

{{/последний}}
{{/качества}}

{{#люди}}
{{#первый}}
:::таблица Состав
| № | Фамилия, имя, отчество | Организация | Должность | Образование | Категория | Стаж, лет |
|--:|---|---|---|---|---|--:|
{{/первый}}
| {{номер}} | {{имя}} | {{организация}} | {{должность}} | {{образование}} | {{категория}} | {{стаж}} |
{{#последний}}
:::

{{/последний}}
{{/люди}}
"""#,
    Key(.portfolioPart, .en): #"""
# {{number}}. {{name}}

{{#lack}}
> Missing: {{lack}}.
{{/lack}}

{{^people}}
{{#records}}
- {{name}}{{#date}} of {{date}}{{/date}}{{#issuer}}, {{issuer}}{{/issuer}}{{#signer}}, signed by {{signer}}{{/signer}}{{#approved}}, approved by {{approved}}{{/approved}}{{#about}}\
  {{about}}{{/about}}{{#link}}\
  Link: {{link}}{{/link}}{{#files}}\
  File: {{files}}{{/files}}
{{/records}}
{{/people}}

{{#content}}
{{#topic}}
**Methodical topic:** {{topic}}.

{{/topic}}
{{#goal}}
**Goal:** {{goal}}.

{{/goal}}
{{#priorities}}
{{#first}}
**Priorities:**{{#last}} {{text}}.{{/last}}

{{^last}}
{{number}}. {{text}}
{{/last}}
{{/first}}
{{^first}}
{{number}}. {{text}}
{{/first}}
{{/priorities}}

{{#tasks}}
{{#first}}
**Tasks:**{{#last}} {{text}}.{{/last}}

{{^last}}
{{number}}. {{text}}
{{/last}}
{{/first}}
{{^first}}
{{number}}. {{text}}
{{/first}}
{{/tasks}}
{{/content}}

{{#analysis}}
{{#topic}}
**Topic:** {{topic}}.

{{/topic}}
{{#figures}}
{{#first}}
:::table The year in figures
| Figure | Value |
|---|--:|
{{/first}}
| {{name}} | {{value}} |
{{#last}}
:::

{{/last}}
{{/figures}}
{{#achievements}}
## Achievements

{{achievements}}

{{/achievements}}
{{#difficulties}}
## Difficulties

{{difficulties}}

{{/difficulties}}
{{#conclusions}}
## Conclusions

{{conclusions}}

{{/conclusions}}
{{#next-tasks}}
## Tasks for next year

{{next-tasks}}

{{/next-tasks}}
{{/analysis}}

{{#people}}
{{#first}}
{{#records}}
{{name}} on {{date}}

{{/records}}
{{/first}}
{{/people}}

{{#qualities}}
{{#first}}
:::table Qualifications
| Figure | People | Share |
|---|--:|--:|
{{/first}}
| {{name}} | {{count}} | {{share}} |
{{#last}}
:::

{{/last}}
{{/qualities}}

{{#people}}
{{#first}}
:::table Members
| No. | Name | Organisation | Position | Education | Category | Experience, years |
|--:|---|---|---|---|---|--:|
{{/first}}
| {{number}} | {{name}} | {{organization}} | {{position}} | {{education}} | {{category}} | {{experience}} |
{{#last}}
:::

{{/last}}
{{/people}}
"""#,
    Key(.service, .ru): #"""
:::посередине
# Методическая служба: объединения рядом

**{{о-чём}}**

{{учебный-год}} учебный год, на {{сегодня}}
:::

## Итоги

| Показатель | Всего |
|---|--:|
{{#итого}}
| Объединений | {{объединений}} |
| Человек в составе на {{состав-на}} | {{человек}} |
| Заседаний проведено | {{заседаний}} |
| Явка членов | {{явка}} |
| Строк в планах | {{в-плане}} |
| Из них выполнено | {{выполнено}} ({{доля-выполненных}}) |
| Событий | {{мероприятий}} |
| Практик | {{практик}}{{#без-даты}}, без даты – {{без-даты}}{{/без-даты}} |
{{/итого}}

Человек, событие и практика, общие для нескольких объединений, здесь сосчитаны один раз.

## Работа объединений

В столбце «План» – сколько строк плана выполнено из всех.

{{#работа}}
{{#от-и-до}}
:::таблица {{от-и-до}}
{{/от-и-до}}
| Объединение | Членов | Заседаний | Явка | План | Событий | Практик |
|---|--:|--:|--:|--:|--:|--:|
{{#строки}}
| {{название}} | {{членов}} | {{заседаний}} | {{явка}} | {{#в-плане}}{{выполнено}} из {{/в-плане}}{{в-плане}} | {{мероприятий}} | {{практик}}{{#без-даты}}, без даты – {{без-даты}}{{/без-даты}} |
{{/строки}}
{{#от-и-до}}
:::
{{/от-и-до}}

{{/работа}}

{{#заседания-объединений}}
{{#первый}}
:::полосы Заседаний проведено
| Объединение | Заседаний |
|---|--:|
{{/первый}}
| {{название}} | {{значение}} |
{{#последний}}
:::

{{/последний}}
{{/заседания-объединений}}

{{#явка-объединений}}
{{#первый}}
:::полосы Явка членов
| Объединение | Явка |
|---|--:|
{{/первый}}
| {{название}} | {{значение}} |
{{#последний}}
:::

{{/последний}}
{{/явка-объединений}}

{{#распределение-заседаний}}
{{#первый}}
:::столбцы Сколько объединений провели столько заседаний
| Заседаний | Объединений |
|---|--:|
{{/первый}}
| {{название}} | {{значение}} |
{{#последний}}
:::

{{/последний}}
{{/распределение-заседаний}}

{{#распределение-явки}}
{{#первый}}
:::столбцы Сколько объединений с такой явкой членов
| Явка | Объединений |
|---|--:|
{{/первый}}
| {{название}} | {{значение}} |
{{#последний}}
:::

{{/последний}}
{{/распределение-явки}}

## Соблюдение положений на {{сегодня}}

{{#соблюдение}}
{{#от-и-до}}
:::таблица {{от-и-до}}
{{/от-и-до}}
| Объединение | Соблюдено | Нарушено | Предстоит | Не проверено | Снято |
|---|--:|--:|--:|--:|--:|
{{#строки}}
| {{название}} | {{соблюдено}} | {{нарушено}} | {{предстоит}} | {{не-проверено}} | {{освобождено}} |
{{/строки}}
{{#последний}}
{{#итого}}
| **Всего** | {{соблюдено}} | {{нарушено}} | {{предстоит}} | {{не-проверено}} | {{освобождено}} |
{{/итого}}
{{/последний}}
{{#от-и-до}}
:::
{{/от-и-до}}

{{/соблюдение}}

{{#показатели}}
{{#первый}}
## Показатели

{{/первый}}
{{#положение}}
### {{положение}}

{{/положение}}

{{#столбцы}}
{{номер}}. {{название}} (пункт {{пункт}}){{#как-считается}}: {{как-считается}}{{/как-считается}}
{{/столбцы}}

{{#таблицы}}
{{#от-и-до}}
:::таблица {{от-и-до}}
{{/от-и-до}}
| Объединение |{{#столбцы}} {{номер}} |{{/столбцы}}
|---|{{#столбцы}}--:|{{/столбцы}}
{{#строки}}
| {{название}} |{{#ячейки}} {{значение}} |{{/ячейки}}
{{/строки}}
{{#от-и-до}}
:::
{{/от-и-до}}

{{/таблицы}}
{{#последний}}
Прочерк значит, что показатель не записан или к объединению не относится.
{{/последний}}
{{/показатели}}
"""#,
    Key(.service, .en): #"""
:::center
# The methodical service: bodies side by side

**{{scope}}**

school year {{year}}, on {{today}}
:::

## Totals

| Figure | Total |
|---|--:|
{{#totals}}
| Bodies | {{bodies}} |
| People belonging to them on {{members-on}} | {{people}} |
| Meetings held | {{meetings}} |
| Attendance of members | {{attendance}} |
| Rows of the plans | {{planned}} |
| Of them done | {{done}} ({{done-share}}) |
| Events | {{events}} |
| Practices | {{practices}}{{#undated}}, undated: {{undated}}{{/undated}} |
{{/totals}}

A person, an event or a practice that several bodies share counts once here.

## Work of the bodies

The column “Plan” tells how many rows of the plan are done, of all.

{{#work}}
{{#range}}
:::table {{range}}
{{/range}}
| Body | Members | Meetings | Attendance | Plan | Events | Practices |
|---|--:|--:|--:|--:|--:|--:|
{{#rows}}
| {{name}} | {{members}} | {{meetings}} | {{attendance}} | {{#planned}}{{done}} of {{/planned}}{{planned}} | {{events}} | {{practices}}{{#undated}}, undated: {{undated}}{{/undated}} |
{{/rows}}
{{#range}}
:::
{{/range}}

{{/work}}

{{#meetings-by-body}}
{{#first}}
:::bars Meetings held
| Body | Meetings |
|---|--:|
{{/first}}
| {{name}} | {{value}} |
{{#last}}
:::

{{/last}}
{{/meetings-by-body}}

{{#attendance-by-body}}
{{#first}}
:::bars Attendance of members
| Body | Attendance |
|---|--:|
{{/first}}
| {{name}} | {{value}} |
{{#last}}
:::

{{/last}}
{{/attendance-by-body}}

{{#meetings-distribution}}
{{#first}}
:::columns How many bodies held so many meetings
| Meetings | Bodies |
|---|--:|
{{/first}}
| {{name}} | {{value}} |
{{#last}}
:::

{{/last}}
{{/meetings-distribution}}

{{#attendance-distribution}}
{{#first}}
:::columns How many bodies had such an attendance
| Attendance | Bodies |
|---|--:|
{{/first}}
| {{name}} | {{value}} |
{{#last}}
:::

{{/last}}
{{/attendance-distribution}}

## Compliance on {{today}}

{{#compliance}}
{{#range}}
:::table {{range}}
{{/range}}
| Body | Kept | Broken | Due | Unverified | Waived |
|---|--:|--:|--:|--:|--:|
{{#rows}}
| {{name}} | {{kept}} | {{broken}} | {{due}} | {{unverified}} | {{waived}} |
{{/rows}}
{{#last}}
{{#totals}}
| **Total** | {{kept}} | {{broken}} | {{due}} | {{unverified}} | {{waived}} |
{{/totals}}
{{/last}}
{{#range}}
:::
{{/range}}

{{/compliance}}

{{#indicators}}
{{#first}}
## Indicators

{{/first}}
{{#regulation}}
### {{regulation}}

{{/regulation}}

{{#columns}}
{{number}}. {{name}} (clause {{clause}}){{#method}}: {{method}}{{/method}}
{{/columns}}

{{#tables}}
{{#range}}
:::table {{range}}
{{/range}}
| Body |{{#columns}} {{number}} |{{/columns}}
|---|{{#columns}}--:|{{/columns}}
{{#rows}}
| {{name}} |{{#cells}} {{value}} |{{/cells}}
{{/rows}}
{{#range}}
:::
{{/range}}

{{/tables}}
{{#last}}
A dash means that an indicator is not recorded or does not concern the body.
{{/last}}
{{/indicators}}
"""#,
  ]
}
