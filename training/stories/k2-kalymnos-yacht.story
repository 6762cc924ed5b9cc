@story k2-kalymnos-yacht
@topic Sinking of a sailing boat with migrants off Kalymnos, Greece, in October 2022
@subject B = the yacht | yacht | the boat | the sailing boat | sailing boat | the shipwreck | the vessel
@subject C = Hellenic Coast Guard | the coast guard | Greek coast guard | coastguard | coast guard
@subject U = Aegean Watch | rescue charity | the charity | the hotline
@subject K = Kalymnos | the island | islanders | Kalymnos hospital
@subject A = Arash Nourzad | Nourzad | an Afghan tailor | tailor
@subject S = two Turkish skippers | the smugglers | the skippers | skippers
@subject D = Dimitra Magriplis | Magriplis | mayor | the mayor
@fact est = 95 | other | B | people on board | 2022-10-05 night | snapshot
@fact act = 108 | other | B | people on board | 2022-10-07 | constant
@fact s1 = 62 | rescued | B | people saved | 2022-10-06 morning | cumulative
@fact s2 = 80 | rescued | B | people saved | 2022-10-07 | cumulative
@fact d1 = 6 | deaths | B | bodies found | 2022-10-06 morning | cumulative
@fact d2 = 17 | deaths | B | bodies found | 2022-10-07 | cumulative
@fact m2 = 11 | missing | B | people missing | 2022-10-07 | snapshot
@fact ch = 22 | rescued | B | children saved | 2022-10-07 | cumulative
@fact tm = 22:50 | clock | B | time of the call | 2022-10-05 | constant
@fact hit = 23:35 | clock | B | time when the boat hit the rocks | 2022-10-05 | constant
@fact gap = 45 | duration | B | minutes between the call and the rocks | 2022-10-05 | constant
@fact ll = 15 | distance | B | length, in metres | - | constant
@fact wi = 9 | speed | - | wind, on the Beaufort scale | 2022-10-05 | snapshot
@fact cv = 5 | other | C | patrol boats in the search | 2022-10-06 | snapshot
@fact he = 2 | other | C | helicopters in the search | 2022-10-06 | snapshot
@fact pay = 8500 | price | A | euros paid for the passage | - | constant
@fact pp = 4 | other | A | members of the family on board | - | constant
@fact ar = 2 | arrests | S | people arrested | 2022-10-07 | constant
@fact yrs = 10 | sentence | S | years in prison for each person carried | - | constant | threshold
@fact hz = 7 | injuries | K | people in hospital | 2022-10-06 | snapshot
@fact vol = 160 | other | K | islanders who hauled ropes | 2022-10-06 | constant
@fact cliff = 25 | distance | K | height of the cliff, in metres | - | constant
@fact aA = 34 | age | A | age | 2022 | constant
@fact cb = 240 | other | U | calls answered in the week | 2022-10 | constant
@fact yr = 326 | deaths | C | migrants drowned in the Aegean in the year | 2022-10-07 | cumulative
@fact yr0 = 111 | deaths | C | migrants drowned in the Aegean in the year | 2021 | constant
@rel sum act = s2 + d2 + m2
@trap est act :: an estimate, and the count
@trap d1 d2 :: more were found
@trap s1 s2 :: more were saved
@trap d2 yr :: this wreck, and the year
@trap pp ar :: family, and skippers
@trap yr0 yr :: last year and this
@trap hit tm :: the call, and the rocks

@doc a-ert | Greek public broadcaster, English web | 2022-10-06
Shipwreck off Kalymnos: {six|d1} bodies, {62|s1} rescued

Updated 09:40

A yacht carrying migrants from the Turkish coast towards Italy struck rocks beneath the cliffs of Kalymnos at {23:35|hit} on Wednesday night and broke up. {Six|d1|t=this morning|by=Coast guard spokesman Nikos Karavas} bodies have been recovered; {62|s1|^} people were saved, most of them hauled up the rock face, Coast guard spokesman Nikos Karavas said this morning.

The number on board is unclear. "Survivors first told us about {95|est|by=Karavas}," Karavas said. "I'd not be astonished if it were more."

Winds reached force {nine|wi}. The alarm had been raised at {22:50|tm}, through a phone call to the Aegean Watch hotline.

{Five|cv} patrol boats and {two|he} helicopters are searching. {Seven|hz} people are in the island's hospital.

@doc b-uk | British newspaper, foreign desk | 2022-10-07
"They threw us ropes": island that pulled {80|s2} from the sea

Kalymnos - The sea below the cliff was the colour of slate and it was full of life jackets, most of them empty.

On Wednesday night {160|~vol} islanders, by the mayor's count, lay on their bellies along {25|cliff} metres of rock and hauled. Sponge divers, a dentist, schoolboys. By the time the wind fell they had brought up, with the coast guard's help, {80|s2|t=By the time the wind fell} people. {Twenty-two|ch} were children.

"Another {17|d2|t=yesterday} we brought up dead," said Dimitra Magriplis, the mayor, yesterday. "And there are {11|m2|^} whom the sea has kept so far."

Arash Nourzad, {34|aA}, a tailor from Herat, had paid {8,500|pay} euros for himself, his wife and {two|-} sons. They are {four|pp} still. "I counted them in the dark," he said. "One, two, three. And then I remembered that I'm the fourth."

Those {108|act} passengers - that is the number at which everyone has now arrived - had left Izmir on a {15|ll}-metre yacht built for {ten|-}.

@doc c-wire | wire agency | 2022-10-07
Greece arrests {two|ar} Turks over deadly yacht wreck

ATHENS, Oct 7 (Hellas Wire) - Greek authorities on Friday arrested {two|ar} Turkish nationals suspected of skippering a yacht that sank off the island of Kalymnos with {108|act} migrants, killing at least {17|>d2|t=on Friday} of them.

{Eleven|m2|^} others were missing and {80|s2|^} had been rescued, {22|ch|^} of these minors.

Under Greek law the suspects risk {10|yrs} years in prison for each person they carried, and life for each who dies.

A first report, that {95|est} people had been on the boat, was based on what survivors said in the water.

It is the deadliest sinking of the autumn. According to coast guard data, {326|yr|t=so far this year|by=coast guard} people have drowned in the Aegean so far this year, against {111|yr0|t=in the whole of 2021} in the whole of 2021.

The {15|ll}-metre boat hit the rocks just before midnight in force {9|wi} winds.

@doc d-ngo | charity press release | 2022-10-07
{Forty-five|gap} minutes

At {22:50|tm} our hotline took a call from a man on a boat. We passed the position on to the coast guard at once. The yacht broke up at {23:35|hit}. That is {45|gap} minutes in which no vessel left the harbour.

We don't say that anyone could've been quicker in a force {9|wi}. We ask why nobody is asking.

{Seventeen|d2|t=tonight} people are dead tonight. {Eighty|s2|^} are alive, because fishermen have better hands than Europe. {Eleven|m2|^} families wait.

Our volunteers answered {240|cb} calls this week, of which this was {one|-}.

The {two|ar} skippers in custody are refugees' taxi drivers. The ones who took the {8,500|pay} euros from each family sit elsewhere.

In the year to date, {326|yr} deaths in this sea. Last year: {111|yr0|t=Last year}. Do the sum.

Press: +30 000 0017 - aegeanwatch.example
