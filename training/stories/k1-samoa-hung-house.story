@story k1-samoa-hung-house
@topic Samoa 2031: a drawn general election, the extra women's seat, the deadline and the vote for prime minister
@subject T = Tautua o le Atunuu | Tautua | TAA | the governing party
@subject F = Fa'amoemoe Fou | Fa'amoemoe | New Hope | FF | the newcomers
@subject I = independents | the independents | independent members | the lone independent
@subject L = Prime Minister Leiataua Sefo Malietau | Leiataua | the prime minister | Sefo Malietau
@subject N = Fuimaono Teuila Ah Ching | Fuimaono | Fa'amoemoe's leader
@subject H = Legislative Assembly | parliament | the House | Fono
@subject S = Samoa | Samoans | the country
@subject O = Office of the Electoral Commissioner | OEC | the electoral commissioner
@fact pt = 27 | seats | T | seats in parliament by the preliminary count | 11 April 2031 | snapshot
@fact pf = 22 | seats | F | seats in parliament by the preliminary count | 11 April 2031 | snapshot
@fact pi = 2 | seats | I | seats in parliament by the preliminary count | 11 April 2031 | snapshot
@fact t = 25 | seats | T | seats in parliament | official count, 18 April 2031 | snapshot
@fact f = 25 | seats | F | seats in parliament | official count, 18 April 2031 | snapshot
@fact i = 1 | seats | I | seats in parliament | official count, 18 April 2031 | snapshot
@fact all = 51 | seats | H | constituency seats in all | - | constant
@fact w = 5 | seats | H | women elected | official count, 18 April 2031 | snapshot
@fact q = 6 | seats | H | women that the constitution requires at least | - | constant | threshold
@fact all2 = 52 | seats | H | seats with the added woman member | 24 April 2031 | snapshot
@fact pmv = 27 | votes_cast | N | votes for prime minister | 9 May 2031 | constant
@fact pml = 25 | votes_cast | L | votes for prime minister | 9 May 2031 | constant
@fact vt = 39802 | vote_count | T | votes of its candidates | official count, 18 April 2031 | snapshot
@fact vf = 36145 | vote_count | F | votes of its candidates | official count, 18 April 2031 | snapshot
@fact tu = 68.3 | turnout | S | share of voters who voted | official count, 18 April 2031 | snapshot
@fact reg = 132060 | other | S | registered voters | April 2031 | constant
@fact c = 203 | candidates | S | candidates | April 2031 | constant
@fact cw = 24 | candidates | S | women who stood | April 2031 | constant
@fact age = 71 | age | L | age | 2031 | constant
@fact agn = 45 | age | N | age | 2031 | constant
@fact yrs = 10 | duration | L | years in office | 2031 | constant
@fact dl = 45 | duration | H | days after an election in which parliament must meet | - | constant | threshold
@fact dat = 2031-05-25 | date | H | last day for parliament to meet | 2031 | constant
@fact opn = 10:00 | clock | H | opening of parliament | 9 May 2031 | constant
@fact pet = 14 | other | O | election petitions filed | 2 May 2031 | cumulative
@fact wage = 7 | price | F | hourly minimum wage promised in tala | 2032 | plan | pledged
@rel sum all = t + f + i
@trap pt t :: preliminary and official count
@trap w q :: women elected and women required
@trap all all2 :: with and without the added member
@trap t pml :: seats and votes for prime minister
@trap pt pmv :: seats of one party at first, votes for the other leader at last
@trap c cw :: all candidates and women
@race prelim = pt pf pi
@race official = t f i
@race pm = pmv pml
@race votes = vt vf

@doc a-observer | Apia daily | 2031-04-12
Tautua home, but only just

by Lagi Tuitama-Keresoma

THE governing Tautua o le Atunuu party has won a third term with {27|pt|t=last night|by=the Office of the Electoral Commissioner} of {51|all} constituencies, according to the preliminary count released by the Office of the Electoral Commissioner last night.

Fa'amoemoe Fou, which did not exist eighteen months ago, has {22|pf|^}. {Two|pi|v=2|^} independents are courted by both.

Prime Minister Leiataua Sefo Malietau, {71|age}, who has governed for {10|yrs} years, thanked God and the villages, in that order. Fa'amoemoe's leader Fuimaono Teuila Ah Ching, {45|agn}, said that nothing is over until special votes from hospitals and the airport have been opened. In four seats the gap is less than {30|-}.

There were {203|c} candidates, of whom {24|cw} were women. Whether the {six|q|v=6} women that the constitution insists on have been reached was not clear at press time.

Official results are due on Friday.

To'ona'i special at Sails: $45 · TIDES: High 2.14am · Kirikiti, p. 31
@doc b-regional | regional radio website | 2031-04-19
Samoa election ends in dead heat

It's official: nobody has won in Samoa. A final count, declared on Friday evening, took two seats from the governing Tautua party and {one|-} from an independent, and gave all three to Fa'amoemoe Fou.

Both now stand on {25|t+f|t=Friday evening|v=25}. The fate of a government rests with {one|i|v=1|t=Friday evening} member, former rugby captain Tuala Iosefo Brunt.

Correspondent Autagavaia Penn in Apia says Tautua's candidates still collected more votes in all, {39,802|vt|by=Correspondent Autagavaia Penn} to {36,145|vf|^}, because it ran up large totals on Savai'i.

And there may be another twist. {Five|w|v=5|t=Friday evening} women have been elected, {one|-} fewer than the minimum of {six|q|v=6}. The law lets the commissioner add a seat for the highest-polling woman who missed out. "She is one of ours," says Fa'amoemoe's leader, Fuimaono. Tautua disagrees.

Participation, at {68.3|tu|t=final count} percent of {132,060|reg} on the roll, was unremarkable.
@doc c-law | constitutional law blog | 2031-05-03
{Fifty-one|all|v=51}, {fifty-two|all2|v=52} and {forty-five|dl|v=45}

Three numbers will decide who governs Samoa, and none of them is a number of votes.

{Fifty-one|all|v=51}: the constituencies. With {25|t|s=Tautua} for Tautua, {25|f|s=Fa'amoemoe} for Fa'amoemoe and a solitary independent, a party needs him, or needs somebody to fall ill.

{Fifty-two|all2|v=52|t=Since 24 April}: the members. Since 24 April, when the commissioner swore in an additional woman because just {five|w|v=5} of the {24|cw} who stood had been returned, the House has been even. The addition belongs to Fa'amoemoe. The Supreme Court upheld it 3-0.

{Forty-five|dl|v=45}: the days. Article 52 requires the Assembly to meet within that time of polling, that is, on or before {25 May|dat}. The prime minister, as caretaker, has hinted that he would rather wait for the {14|pet|t=by yesterday} petitions lodged by yesterday. He can't. If the Head of State has not opened parliament when the time is up, the doors open by themselves, as it were.

Posted 9:12 am · 37 replies · Category: Pacific constitutions
@doc d-wire | international news agency | 2031-05-09
Samoa parliament elects first-term lawmaker as prime minister

APIA, May 9 - Fuimaono Teuila Ah Ching, a {45-year-old|agn|v=45} agronomist who had never sat in parliament before, was elected Samoa's prime minister on Friday by {27|pmv|t=on Friday} votes to {25|pml|^|s=Leiataua Sefo Malietau}, ending the {10-year|yrs|v=10} rule of Leiataua Sefo Malietau.

The independent, Tuala Iosefo Brunt, sided with her, and the extra woman member appointed last month gave her the rest.

Lawmakers met at {10 a.m.|opn} on the lawn in front of the Fono, sixteen days before a constitutional deadline of {May 25|dat}. Leiataua, {71|age}, shook her hand and left by a side gate.

April's vote had left the two parties tied at {25|t+f|t=April's vote|v=25} after a first tally had given his {27|pt|t=a first tally|s=his} and hers {22|pf|^|s=hers}.

Fuimaono has promised an hourly minimum wage of {seven|wage|v=7|m=pledged} tala ($2.55) by next year, a fisheries inquiry and a cabinet of {13|-}, the same size as now. {Fourteen|pet|v=14} election petitions are still before the courts, any of which could upset her majority.
@doc e-women | regional women's network newsletter | 2031-05-15
Malo lava, Samoa!

A woman leads the Fono again, and she leads it thanks to a woman who lost. Let us explain to our friends in the other islands.

In April {24|cw} of {203|c} candidates were women. {Five|w|v=5|t=In April} got in. The constitution says {six|q|v=6}. So the best runner-up, Muliagatele Vaosa, took a seat that had not been there the day before, and a house of {51|all|t=the day before} became one of {52|all2|s=a house}. On 9 May, with hers and Tuala's, Fuimaono had {27|pmv|t=On 9 May}. Her opponent had {25|pml|^|s=Her opponent}, every member of his party.

Not enough? It's {11|-} percent. Our target, adopted in Nouméa, is {a third|-} by 2036.

Fuimaono, a mother of two, says the {7|wage|by=Fuimaono}-tala hour comes first since most of those below it are women.

Next webinar: 3 June, 11:00 Suva / 12:00 Apia, in English and French.
