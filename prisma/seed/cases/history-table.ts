/**
 * Follow-ups from before the product, as they stood in the unit's own list: unit | method (K = kvalitetskrav, Å = årlig,
 * T = tema, F = förekommen anledning, L = löpande) | concluded | site visit | diary number | result.
 */
export const HISTORY = `
kvarnsundet-norra  | K | 2021-03-18 | Ja  | VON 41/2021  | Två brister, båda åtgärdade före sommaren.
tallmossen-sodra   | K | 2021-05-27 | Ja  | VON 88/2021  | En brist i nyckelhantering, åtgärdad.
bjornmossen-oster  | K | 2021-06-10 | Ja  | VON 97/2021  | Inga brister.
bjornmossen-centrum| K | 2023-04-19 | Ja  | VON 120/2023 | En brist: sena genomförandeplaner. Åtgärdad.
lindhaga           | K | 2021-09-30 | Ja  | VON 180/2021 | Tre brister. Uppföljning på plats efter jul.
lindhaga           | K | 2024-01-26 | Ja  | VON 402/2023 | Inga brister. Insynsvillkor saknas i avtalet.
rosenfors          | K | 2021-10-21 | Ja  | VON 199/2021 | En brist i andelen undersköterskor.
ht-norr            | K | 2023-09-15 | Ja  | VON 288/2023 | Två brister, åtgärdade.
ht-soder           | K | 2023-12-19 | Ja  | VON 391/2023 | En brist: introduktion av vikarier. Åtgärdad.
ht-soder           | T | 2022-11-24 | Nej | VON 310/2022 | Tema nattfasta i ordinärt boende. Råd lämnade.
ht-vaster          | K | 2023-12-05 | Ja  | VON 330/2023 | En brist i loggkontroll, åtgärdad.
ht-oster           | K | 2021-11-18 | Ja  | VON 221/2021 | Två brister i dokumentation. Delvis åtgärdade.
ht-centrum         | K | 2021-04-22 | Ja  | VON 60/2021  | Inga brister.
ht-centrum         | K | 2024-06-07 | Ja  | VON 140/2024 | En brist: uteblivna besök följs inte upp. Åtgärdad.
ht-natt            | K | 2023-10-10 | Ja  | VON 302/2023 | En brist i larmtider. Åtgärdad.
ht-natt            | K | 2024-12-05 | Nej | VON 377/2024 | Digital avstämning av larmtider. Ingen anmärkning.
silverlinden       | K | 2021-06-17 | Ja  | VON 101/2021 | En brist i måltidsmiljö, åtgärdad.
silverlinden       | F | 2022-09-08 | Ja  | VON 244/2022 | Efter klagomål om bemanning på sommaren. Ingen brist.
tranmyren          | K | 2022-10-20 | Ja  | VON 260/2022 | Två brister, åtgärdade.
havrekullen        | K | 2022-05-19 | Ja  | VON 122/2022 | En brist: nattfasta. Delvis åtgärdad.
savstranden        | K | 2021-02-25 | Ja  | VON 29/2021  | Inga brister.
savstranden        | K | 2024-02-16 | Ja  | VON 22/2024  | Två brister, åtgärdade i april.
savstranden        | Å | 2025-05-15 | Nej | VON 108/2025 | Kvalitetsberättelse och patientsäkerhetsberättelse godtagna.
kvarnflyet         | K | 2022-02-24 | Ja  | VON 37/2022  | En brist i läkemedelshantering, åtgärdad.
lyktgarden         | K | 2023-06-02 | Ja  | VON 161/2023 | Tre brister, två åtgärdade.
asbacken           | K | 2023-12-08 | Ja  | VON 370/2023 | Inga brister.
granbacken         | K | 2022-06-09 | Ja  | VON 140/2022 | En brist i aktiviteter.
tjaderkullen       | K | 2021-09-16 | Ja  | VON 171/2021 | Två brister, åtgärdade.
tjaderkullen       | K | 2024-09-20 | Ja  | VON 260/2024 | Inga brister.
hasselvreten       | K | 2023-12-01 | Ja  | VON 362/2023 | En brist: sena läkemedelsgenomgångar. Åtgärdad.
mjolnarhagen       | K | 2022-03-24 | Ja  | VON 66/2022  | Två brister, åtgärdade.
isfageln           | K | 2024-01-19 | Ja  | VON 398/2023 | En brist i introduktion, åtgärdad.
kattfotsgarden     | T | 2022-11-10 | Ja  | VON 305/2022 | Tema måltider. Goda exempel.
raghagen           | F | 2023-03-30 | Ja  | VON 92/2023  | Efter lex Sarah om bemötande. Åtgärder genomförda.
myrstigen          | K | 2021-04-15 | Ja  | VON 58/2021  | En brist: husmöten. Åtgärdad.
myrstigen          | K | 2024-03-08 | Ja  | VON 39/2024  | Inga brister.
stenvalvet         | K | 2022-09-22 | Ja  | VON 240/2022 | En brist i brandskydd, åtgärdad.
vinkelhaken        | K | 2024-05-17 | Ja  | VON 112/2024 | Två brister, åtgärdade.
nyponet            | K | 2021-10-07 | Ja  | VON 190/2021 | Inga brister.
linden             | K | 2022-04-28 | Ja  | VON 99/2022  | En brist i kommunikationsstöd, åtgärdad.
kardborren         | K | 2021-11-25 | Ja  | VON 229/2021 | Inga brister.
kardborren         | K | 2024-11-08 | Ja  | VON 330/2024 | En brist i signeringslistor, åtgärdad.
tuvullen           | K | 2021-03-04 | Ja  | VON 35/2021  | En brist i dokumentation, åtgärdad.
tuvullen           | K | 2024-02-09 | Ja  | VON 20/2024  | Inga brister.
lingonriset        | K | 2022-02-10 | Ja  | VON 30/2022  | Inga brister.
lingonriset        | K | 2025-02-21 | Ja  | VON 31/2025  | En brist: egna fritidsaktiviteter. Åtgärdad.
trappsteget        | K | 2023-12-14 | Ja  | VON 386/2023 | Två brister, åtgärdade.
kugghjulet         | K | 2021-12-02 | Ja  | VON 233/2021 | En brist i riskbedömning av maskiner, åtgärdad.
regnpipen          | K | 2023-11-10 | Ja  | VON 344/2023 | Inga brister.
spadtaget          | K | 2023-12-15 | Ja  | VON 388/2023 | En brist i närvarorapportering, åtgärdad.
vafttraden         | K | 2021-10-14 | Ja  | VON 195/2021 | Inga brister.
vafttraden         | K | 2024-10-18 | Ja  | VON 300/2024 | En brist: uppföljning av planer. Åtgärdad.
dv-centrum         | K | 2022-11-17 | Ja  | VON 308/2022 | Två brister, åtgärdade.
hyvelspanet        | K | 2021-12-09 | Ja  | VON 240/2021 | En brist i ventilation, åtgärdad.
hyvelspanet        | K | 2024-12-06 | Ja  | VON 371/2024 | Inga brister.
stovelsparet       | K | 2024-01-12 | Ja  | VON 396/2023 | Inga brister.
kanken             | K | 2022-05-05 | Ja  | VON 110/2022 | En brist i deltagarråd, åtgärdad.
kanken             | K | 2025-05-09 | Ja  | VON 104/2025 | Inga brister.
minnesbruket       | K | 2022-03-31 | Ja  | VON 71/2022  | Inga brister.
tradgardsrummet    | K | 2024-09-06 | Ja  | VON 248/2024 | En brist i färdtider, åtgärdad.
lyktskenet         | K | 2021-05-06 | Ja  | VON 70/2021  | Inga brister.
lyktskenet         | K | 2024-04-19 | Ja  | VON 91/2024  | Inga brister.
kaffestugan        | K | 2022-02-03 | Ja  | VON 25/2022  | En brist i anhörigsamtal, åtgärdad.
kaffestugan        | K | 2025-01-24 | Ja  | VON 12/2025  | Inga brister.
korgstolen         | K | 2021-11-11 | Ja  | VON 212/2021 | Inga brister.
korgstolen         | K | 2024-11-22 | Ja  | VON 350/2024 | En brist i öppettider, åtgärdad.
vardagsnyckeln     | K | 2022-06-16 | Ja  | VON 150/2022 | Inga brister.
fotsteget          | K | 2024-02-23 | Ja  | VON 28/2024  | Två brister, åtgärdade.
bs-norr            | K | 2022-02-17 | Ja  | VON 33/2022  | En brist i handledning, åtgärdad.
bs-norr            | K | 2025-02-07 | Ja  | VON 24/2025  | Inga brister.
bs-soder           | K | 2022-12-01 | Ja  | VON 320/2022 | Inga brister.
bs-unga            | K | 2023-09-22 | Ja  | VON 292/2023 | En brist: SIP. Åtgärdad.
bs-unga            | L | 2025-10-30 | Nej | VON 330/2025 | Löpande granskning av utförd tid. Ingen avvikelse.
`;
