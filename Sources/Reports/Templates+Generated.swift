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
  ]
}
