@story w5-salcia-swap
@topic Prisoner swap between Belarus and three Western states at the Šalčia crossing
@subject X = Prisoner exchange | the exchange | the swap | the handover | the trade
@subject BY = Belarus | Minsk | the Belarusian side
@subject WE = Western states | the West | Western governments
@subject LT = Lithuania | Vilnius
@subject PL = Poland | Warsaw
@subject DE = Germany | Berlin
@subject I = Ilona Vaitkutė | Vaitkutė | the journalist | the reporter
@subject D = Maksim Darahuzh | Darahuzh | the former candidate | the opposition leader
@subject Z = Pyotr Zhavoronkov | Zhavoronkov | the agent
@subject S = Raman Siankevich | Siankevich | the hacker
@subject K = Volnaya Kamera | the rights group | the monitors
@subject N = 2027 swap | the previous swap | the first swap
@subject Q = Survey by Baltoji Linija | the survey | Baltoji Linija
@subject C = Rally in Cathedral Square | the rally | the square
@subject F = Free Hands fund | the fund
@subject P = Potash transit | potash
@fact a = 38 | other | X | prisoners exchanged | 2029-10-03 | constant
@fact ab = 24 | other | BY | prisoners released | 2029-10-03 | constant
@fact aw = 14 | other | WE | prisoners released | 2029-10-03 | constant
@fact al = 6 | other | LT | prisoners released | 2029-10-03 | constant
@fact ap = 5 | other | PL | prisoners released | 2029-10-03 | constant
@fact ag = 3 | other | DE | prisoners released | 2029-10-03 | constant
@fact nl = 7 | other | LT | citizens among those released by Belarus | 2029-10-03 | constant
@fact np = 4 | other | PL | citizens among those released by Belarus | 2029-10-03 | constant
@fact ng = 2 | other | DE | citizens among those released by Belarus | 2029-10-03 | constant
@fact nb = 11 | other | BY | citizens among those released by Belarus | 2029-10-03 | constant
@fact wo = 9 | other | BY | women among those released | 2029-10-03 | constant
@fact t1 = 10:35 | clock | X | arrival of the buses | 2029-10-03 | constant
@fact t2 = 14:20 | clock | X | start of the crossing | 2029-10-03 | constant
@fact t0 = 11:00 | clock | X | start of the crossing as planned | 2029-10-03 | plan
@fact t3 = 16:45 | clock | I | arrival in Vilnius | 2029-10-03 | constant
@fact ia = 52 | age | I | age | 2029 | constant
@fact is = 14 | sentence | I | years of prison | 2024 | constant
@fact im = 63 | duration | I | months in custody | 2029-10-03 | cumulative
@fact da = 67 | age | D | age | 2029 | constant
@fact ds = 18 | sentence | D | years of prison | 2025 | constant
@fact dm = 51 | duration | D | months in custody | 2029-10-03 | cumulative
@fact dk = 31 | other | D | kilograms lost in custody | 2029-10-03 | cumulative
@fact za = 49 | age | Z | age | 2029 | constant
@fact zs = 12 | sentence | Z | years of prison | 2026 | constant
@fact sa = 41 | age | S | age | 2029 | constant
@fact ss = 9 | sentence | S | years of prison | 2028 | constant
@fact pn = 9 | other | N | prisoners exchanged | 2027 | constant
@fact k1 = 1214 | arrests | K | political prisoners in custody | 2029-10-02 | snapshot
@fact k2 = 1190 | arrests | K | political prisoners in custody | 2029-10-03 | snapshot
@fact k0 = 1480 | arrests | K | political prisoners in custody | 2028-03 | snapshot
@fact tm = 19 | duration | X | months of talks | 2028-03 to 2029-10 | constant
@fact tr = 7 | other | X | rounds of talks | 2028-03 to 2029-10 | constant
@fact l1 = 61 | other | WE | names on the first list of requests | 2028 | constant
@fact l2 = 37 | other | BY | names refused | 2029-09 | constant
@fact l3 = 39.34 | other | BY | percent of the requested names released | 2029-10-03 | constant
@fact h1 = 5 | injuries | BY | released prisoners in hospital | 2029-10-03 | snapshot
@fact h2 = 3 | injuries | BY | released prisoners in hospital | 2029-10-05 | snapshot
@fact q1 = 58 | poll_share | Q | respondents in favour | 2029-10-05 | snapshot
@fact q2 = 27 | poll_share | Q | respondents against | 2029-10-05 | snapshot
@fact q3 = 15 | poll_share | Q | respondents undecided | 2029-10-05 | snapshot
@fact qs = 1009 | sample_size | Q | adults asked | 2029-10-05 | constant
@fact qm = 31 | margin | Q | lead of those in favour | 2029-10-05 | snapshot
@fact cp = 3200 | crowd | C | people at the rally according to the police | 2029-10-03 | constant
@fact co = 5000 | crowd | C | people at the rally according to the organisers | 2029-10-03 | constant
@fact f1 = 15000 | price | F | euros for each released prisoner | 2029 | plan | pledged
@fact f2 = 360000 | budget | F | euros for all released prisoners | 2029 | plan | pledged
@fact p1 = 1500000 | other | P | tonnes a year allowed through Lithuania | from 2030 | plan
@fact p2 = 2400000 | other | P | tonnes a year asked for by Minsk | 2029 | snapshot | denied
@fact rn = 20000000 | price | LT | euros of ransom | 2029 | constant | denied
@fact eb = 10 | duration | BY | years of entry ban for those released | from 2029 | plan
@trap ab aw :: released by the two sides
@trap al nl :: released by Lithuania and Lithuanians released
@trap t0 t2 :: planned and actual hour
@trap t1 t2 :: buses there and crossing begun
@trap is ds :: sentences of two prisoners
@trap im dm :: time served by two prisoners
@trap is im :: sentence and time served
@trap h1 h2 :: two of the five went home
@trap cp co :: police and organisers
@trap a pn :: this swap and the earlier one
@rel sum a = ab + aw
@rel sum aw = al + ap + ag
@rel sum ab = nl + np + ng + nb
@rel diff k2 = k1 - ab
@rel diff ab = l1 - l2
@rel share l3 = ab / l1
@rel diff qm = q1 - q2
@rel product f2 = f1 * ab
@race freed-by = al ap ag

@doc a-flash | wire agency | 2029-10-03
38 freed in East-West prisoner swap on Lithuania-Belarus border

ŠALČIA CROSSING, Lithuania, Oct 3 (Nordlys) - {Thirty-eight|a} prisoners changed hands at a border post on Wednesday in the largest such exchange in the region this century, a Lithuanian official said.

Belarus gave up {24|ab} people. {Fourteen|aw} went the other way: {six|al} from Lithuanian cells, {five|ap} from Polish and {three|ag} from German.

Buses from the Belarusian side pulled in at {10:35|t1}, a Reuters-style pool report said, but the first person did not walk across until {14:20|t2}, more than three hours after the agreed {11:00|t0}. The delay was over paperwork.

Among those set free are journalist Ilona Vaitkutė, {52|ia}, who was serving {14 years|is|v=14} for espionage, and the former presidential candidate Maksim Darahuzh, {67|da}, jailed for {18|ds}. Going east was Pyotr Zhavoronkov, {49|za}, convicted in Hamburg in 2026 and sentenced to {12 years|zs|v=12}.

Minsk said those it had let go may not come back for {ten|eb|by=Minsk} years. Oman brokered the talks, which took {19|tm} months.

@doc b-public | public broadcaster website | 2029-10-03
"I forgot how loud a street is": Vaitkutė back in Vilnius

Justina Brazdžiūnaitė | Published 19:12, updated 22:40

The minibus with the reporter Ilona Vaitkutė turned into Cathedral Square at {16:45|t3}. She stepped down, looked at the bell tower, and said nothing for a long while.

She had been in custody for {63|im|t=today} months as of today. Maksim Darahuzh, who sat beside her on the way from the border, had been inside for {51|dm|t=today}. He has lost {31|dk} kilograms, his daughter says, and was wearing a borrowed suit.

Police estimated the crowd at {3,200|cp|by=Police}; the organisers spoke of {5,000|co|by=the organisers}. Many carried photographs of those who had not come. According to Volnaya Kamera, there were {1,214|k1|t=yesterday|by=Volnaya Kamera} political prisoners in Belarus yesterday and there are {1,190|k2|t=tonight|by=Volnaya Kamera} tonight.

{Five|h1|t=tonight} of the released are in Santariškės hospital tonight. {Nine|wo} of the {24|ab} are women. By passport they are {eleven|nb} Belarusians, {seven|nl} Lithuanians, {four|np} Poles and {two|ng} Germans.

The Free Hands fund has said it will pay {€15,000|f1|by=The Free Hands fund} to each of them.

Programme tip: LRT Plius, {21:30|-}, "The Bridge" (repeat). Comments ({212|-})

@doc c-german | regional newspaper | 2029-10-04
Three go from German cells - and two Germans come home
From Konrad Übelhack and agencies

Hamburg/Vilnius. At {2.20|t2} in the afternoon a heavy man in a grey tracksuit walked over the line at Šalčia without looking back. Pyotr Zhavoronkov, {49|za}, had been locked up in Fuhlsbüttel for murder on orders, with {twelve|zs} years to serve. He is one of {three|ag} whom Berlin surrendered; Lithuania contributed {five|!al} and Poland {five|ap}, which makes {fourteen|aw} in total. The other side handed over {two dozen|ab|v=24}.

{Two|ng} of those are Germans: a lorry driver from Gifhorn and a nurse from Jena. Both are well. The best-known name is that of the reporter Ilona Vaitkutė ({57|!ia}), who was condemned to {fourteen|is} years in 2024.

The Chancellery rejects the word "deal". It had taken {seven|tr} rounds, in Muscat and Geneva, spread over {19|tm} months. At the outset the West asked for {61|l1} people; the Belarusian negotiators struck out {37|l2}.

Also released to the east: Raman Siankevich, {41|sa}, a hacker held in Vilnius on a sentence of {nine|ss} years.

The previous exchange, in 2027, involved {nine|pn|t=in 2027} people.

TICKET HOTLINE {040 555 2216|-} - Weather page {18|-} - HSV {2|-}:{2|-} Kiel

@doc d-tabloid | tabloid | 2029-10-04
SPIES FOR INNOCENTS! And did we pay TWENTY MILLION?

Minsk gets a killer. We get back a skeleton of {67|da} who used to weigh a hundred kilos, less {31|dk} he left in a camp near Šklov.

{38|a} people, one rainy road, nerves till {14.20|t2}. They'd been told {eleven|t0}! For nearly four hours the buses, which were there at {10.35|t1}, stood with their engines off.

Who did we let go? {Six|al} of them: among others Siankevich, {41|sa}, the geek who put out the lights in Alytus, {nine|ss} years, hardly {one|-} served.

Now the smell. A deputy claims Vilnius wired {€20 million|rn|by=A deputy} through Muscat. "Not a cent," says the prime minister's office. And potash? From New Year {1.5 million|p1|t=From New Year} tonnes a year may rattle through to Klaipėda. Minsk wanted {2.4 million|p2|by=Minsk}. Funny timing.

On Cathedral Square stood {five thousand|co} of us, whatever the police say. Ilona, {52|ia}, mother of {one|-}, {41|!im} months in a hole, got soup first. Welcome home!

PAGE 3: Win {€500|-} with your number plate

@doc e-weekly | liberal weekly, column | 2029-10-08
The arithmetic of mercy
Vytenis Raudondvaris-Cohen

Do not despise the bookkeeping. Somebody had to sit in Muscat with a sheet of {sixty-one|l1} names and come away with {twenty-four|ab}. That is {two out of five|~l3|v=40}, near enough; the rest were crossed out by a man with a gold pen.

Be exact as well about what was won. The monitors list {1,190|k2|t=after Wednesday|by=The monitors} still behind wire after Wednesday. In the spring of last year it was {1,480|k0|t=In the spring of last year}. The doors do open, then, but at this pace the last prisoner walks out when my granddaughter retires.

And be exact about the price. {Fourteen|aw} criminals ({six|al}, {five|ap} and {three|ag}, for those who like to apportion blame) against journalists, nurses, a poet. Voters can live with it: Baltoji Linija finds {58 per cent|q1|by=Baltoji Linija} for and {27|q2|^} against, a lead of {31|qm} points.

What I cannot live with is {ten|eb} years. Darahuzh has served {four years and three months|dm|v=51}; the remainder of his {eighteen|ds} he must now spend abroad, expelled from the country he wished to govern. He is {67|da}. Do that sum as well.

@doc f-poll | pollster's release and brief | 2029-10-06
BALTOJI LINIJA / Flash survey on the exchange of 3 October

Fieldwork by telephone 4-5 October. Adults asked: {1,009|qs}. Results rounded.

In favour of the exchange: {58%|q1|t=4-5 October}
Against: {27%|q2|^}
Undecided: {15%|q3|^}

Among voters of the governing parties support was {74%|-}, among those of the opposition {41%|-}.

Knowledge. Asked how many people Belarus had released, {one in three|-} gave the right answer ({24|ab}); more named the total of {38|a}.

Money. Told that the Free Hands fund means to pay out {€306,000|!f2|by=the Free Hands fund}, that is {€15,000|f1} for each of the {24|ab}, {66%|-} thought the sum fair. Told of the potash quota of {1.5 million|p1} tonnes, {49%|-} objected.

Health. {Three|h2|t=as of Friday} of the freed remained in hospital as of Friday, down from {five|h1|t=on the first night} on the first night; respondents were not asked about this.

The rally. Police figure {3,200|cp|by=Police}. {7%|-} of Vilnius residents claim to have been there, which cannot be.

Contact: Agnė Mickutė-Silva, +370 {5 555 0193|-}. Project BL-{2910|-}.
