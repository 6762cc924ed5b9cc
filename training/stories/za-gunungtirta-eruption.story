@story za-gunungtirta-eruption
@topic Eruption of Mount Tirta, Indonesia: climbers missing
@subject V = Mount Tirta eruption | the eruption
@subject B = Basarnas | the rescue agency | rescuers
@subject P = PVMBG | the volcanology centre | the volcano agency
@subject K = BKSDA | the conservation agency | the park agency
@subject H = RSUD Wonosari | the hospital
@fact reg = 75 | other | K | climbers registered | 2025-11-30 | constant
@fact d1 = 11 | deaths | V | climbers dead | 2025-12-01 | cumulative
@fact d2 = 23 | deaths | V | climbers dead | 2025-12-05 | cumulative
@fact s = 52 | rescued | V | climbers who came down alive | 2025-12-05 | cumulative
@rel sum reg = d2 + s
@fact m1 = 12 | missing | V | climbers missing | 2025-12-01 | snapshot
@fact inj = 19 | injuries | H | climbers treated | 2025-12-02 | cumulative
@fact burn = 8 | injuries | H | climbers with burns | 2025-12-02 | cumulative
@fact ash = 3000 | distance | V | metres of ash column | 2025-11-30 | constant
@fact alt = 2891 | distance | - | metres of altitude of the mountain | - | constant
@fact lev = 2 | other | P | alert level | 2025-11-30 | snapshot
@fact levn = 3 | other | P | alert level | 2025-12-02 | snapshot
@fact zone = 3 | distance | P | kilometres of forbidden zone | 2025-11-30 | constant | threshold
@fact zonen = 4.5 | distance | P | kilometres of forbidden zone | 2025-12-02 | constant | threshold
@fact res = 210 | officers | B | rescuers at work | 2025-12-02 | snapshot
@fact erup = 46 | other | P | further eruptions | 2025-12-02 | cumulative
@fact cl = 14:54 | clock | V | time of the eruption | 2025-11-30 | constant
@fact ev = 1270 | evacuated | - | villagers evacuated | 2025-12-03 | snapshot
@fact fee = 35000 | price | K | rupiah for a climbing permit | 2025 | constant
@fact yr = 57000 | other | K | climbing permits sold | 2024 | constant
@trap d1 d2 :: four days later
@trap lev levn :: before and after
@trap zone zonen :: before and after
@trap inj burn :: treated and burned
@trap reg s :: registered and alive
@fact carry = 7 | duration | B | hours of carrying one woman | 2025-12-01 | constant
@fact lett = 11 | other | P | letters about the zone, as sent | 2011-2025 | cumulative
@fact lettg = 4 | other | K | letters about the zone, as received | 2011-2025 | cumulative
@fact pic = 1 | other | - | pictures that one climber has | 2025-12 | constant
@fact d15 = 13 | deaths | V | climbers dead | 2025-12-02 | cumulative
@fact m15 = 10 | missing | V | climbers missing | 2025-12-02 | snapshot
@rel sum d2 = d15 + m15
@fact cre = 2 | other | K | climbers without a permit | 2025-11-30 | constant
@fact eq = 3 | other | P | deep quakes in the week before | 2025-11 | constant
@fact camp = 0.4 | distance | - | kilometres from the crater to the camp | - | constant
@fact old = 60 | deaths | - | people killed by mudflows | 1979-04 | constant
@trap d15 d2 :: three days later
@trap lett lettg :: sent and received

@doc a-wire | wire agency | 2025-12-01
{Eleven|d1} climbers dead, {12|m1} missing after Indonesian volcano erupts

PADANG (Interpress) - The bodies of {11|d1|t=by Monday afternoon|by=the rescue agency} climbers had been found by Monday afternoon near the crater of Mount Tirta in western Indonesia, a day after it erupted, the rescue agency said. {Twelve|m1|^} others were missing.

{Seventy-five|reg} people had registered for the climb at the weekend. The volcano, {2,891|alt} metres high, sent ash {3,000|ash} metres into the air at {2:54 p.m.|cl} on Sunday.

It had been at level {two|lev|t=since 2011} of {four|-} since 2011, which means that nobody should go nearer to the crater than {three|zone} kilometres. Permits for the summit were sold all the same.

Rescuers carried one woman for {seven|carry} hours. "We run up between {two|-} eruptions and we run down," said team leader Hendri Saputra.

@doc b-daily | national daily, English | 2025-12-06
Rp {35,000|fee} for a summit that was closed

Dian Larasati-Hutabarat, Wonosari

The booking site has a photo of sunrise and a button. It costs {35,000|fee} rupiah. Last year {57,000|yr|t=Last year} people pressed it.

{Twenty-three|d2|t=on Friday|by=Basarnas} of the {75|reg} who were on the mountain last Sunday are dead; the last {two|-} were identified on Friday, Basarnas announced. {Fifty-two|s} came down, {19|inj|t=by Tuesday} of whom had been treated by Tuesday at the hospital, {eight|burn|^} for burns.

The volcanology centre says it wrote {eleven|lett|by=The volcanology centre} letters to the conservation agency about the {three|zone}-kilometre zone. The conservation agency says it got {four|lettg|by=The conservation agency}.

Since Tuesday the alert has been at level {three|levn|t=Since Tuesday} and the zone at {4.5|zonen|^} kilometres. {1,270|ev} villagers sleep in schools.

Zahra, 20, found her way by the light of her phone's {4|-} percent. She'd gone up for a picture. She has {one|pic}.

@doc c-portal | news portal | 2025-12-02
Mount Tirta erupts: latest facts

Tue, 2 Dec 2025 19:30 WIB | reporter: Adek

1. Victims: {13|d15|t=until this evening|by=Basarnas} people found dead until this evening, {10|m15|^} not found (Basarnas).
2. Number of registered climbers: {75|reg}.
3. Rescuers deployed: {210|res}.
4. Ash column: {3,000|ash} metres.
5. Eruption time: {14.54|cl|v=14:54} WIB.
6. After that {46|erup|t=until tonight} more eruptions until tonight.
7. Status raised to level {3|levn}, forbidden zone {4.5|zonen} km.
8. {Two|cre} climbers without a permit are believed to have been on the mountain too.

Also read: Beef rendang {7|-} ways; rupiah at {16,320|-}

@doc d-science | volcano science blog | 2025-12-04
Tirta: a quiet killer

Most deaths came from a so-called phreatic blast: water turns to steam, no magma needed, no warning given. The instruments had shown {three|eq} deep quakes in the week before. That's nothing.

So the level was {2|lev|t=on Sunday}, on Sunday, and rightly so. The point is what level {2|lev} means: keep {3|zone} km away. The rim camp is at {0.4|camp}.

The column reached {3|ash|x=1000} km, modest. In April 1979 mudflows after rain killed {60|old}. The slopes are loaded again: {46|erup} bursts by Tuesday, and the wet season peaks in December.

Donations to the families: see the link. My Patreon: $ {4|-}.

