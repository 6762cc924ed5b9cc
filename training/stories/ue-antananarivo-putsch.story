@story ue-antananarivo-putsch
@topic Madagascar: a failed coup, from the first broadcast to the emergency law
@subject P = Antananarivo putsch | putsch | attempted coup | coup attempt | mutiny | mutineers | the plot | coup | rebellion
@subject A = Colonel Rado Andriambelo | Andriambelo | the colonel | ringleader
@subject L = Lalaina Ravelojaona | Ravelojaona | the president | head of state
@subject T = State television | television centre | TVM | the studio
@subject G = Presidential guard | the guard | loyalists | loyal troops
@subject M = Malagasy army | army | soldiers | armed forces
@subject C = Curfew
@subject I = Ivato airport | Ivato | airport
@subject F = Ariary | currency | Madagascar's money
@subject S = Emergency law | state of emergency | emergency bill | bill | emergency
@subject N = National Assembly | deputies | assembly
@subject R = 13 May Square rally | rally | crowd | Place du 13-Mai
@subject O = 2029 barracks revolt | revolt of 2029 | 2029
@subject H = Villa in Ambatobe | villa | house
@subject E = France | Paris
@fact s1 = 140 | other | P | mutineers by the ministry's count | 2037-02-09 | snapshot
@fact s2 = 300 | other | P | mutineers by their own claim | 2037-02-09 | snapshot
@fact vh = 11 | other | P | vehicles | 2037-02-09 | snapshot
@fact t1 = 04:10 | clock | T | seized | 2037-02-09 | snapshot
@fact t2 = 05:25 | clock | T | communiqué read | 2037-02-09 | snapshot
@fact t3 = 09:40 | clock | T | stormed | 2037-02-09 | snapshot
@fact t4 = 11:55 | clock | P | surrender | 2037-02-09 | snapshot
@fact t5 = 13:30 | clock | L | speech to the nation | 2037-02-09 | snapshot
@fact dh = 7.75 | duration | P | hours from seizure to surrender | 2037-02-09 | constant
@fact d1 = 6 | deaths | P | people killed | 2037-02-09 noon | cumulative
@fact d2 = 14 | deaths | P | people killed | 2037-02-11 | cumulative
@fact dm = 8 | deaths | P | mutineers killed | 2037-02-11 | cumulative
@fact dg = 4 | deaths | G | loyal soldiers killed | 2037-02-11 | cumulative
@fact dc = 2 | deaths | P | civilians killed | 2037-02-11 | cumulative
@fact i1 = 31 | injuries | P | people wounded | 2037-02-09 evening | cumulative
@fact i2 = 53 | injuries | P | people wounded | 2037-02-11 | cumulative
@fact ih = 37 | injuries | P | wounded in the university hospital | 2037-02-11 | cumulative
@fact im = 16 | injuries | P | wounded in the military hospital | 2037-02-11 | cumulative
@fact a1 = 96 | arrests | P | people arrested | 2037-02-09 evening | cumulative
@fact a2 = 121 | arrests | P | people arrested | 2037-02-11 | cumulative
@fact ao = 17 | arrests | P | officers arrested | 2037-02-11 | cumulative
@fact ar = 95 | arrests | P | lower ranks arrested | 2037-02-11 | cumulative
@fact ac = 9 | arrests | P | civilians arrested | 2037-02-11 | cumulative
@fact al = 28 | other | P | suspects at large | 2037-02-11 | snapshot
@fact c1 = 21:00 | clock | C | starts | night of 2037-02-09 | snapshot
@fact c2 = 18:00 | clock | C | starts | from 2037-02-10 | snapshot
@fact ce = 05:00 | clock | C | ends | - | constant
@fact h1 = 8 | duration | C | hours a night | night of 2037-02-09 | snapshot
@fact h2 = 11 | duration | C | hours a night | from 2037-02-10 | snapshot
@fact fc = 23 | other | I | flights cancelled | 2037-02-09 | cumulative
@fact ft = 41 | other | I | flights scheduled | 2037-02-09 | constant
@fact fs = 56.1 | rate | I | share of flights cancelled | 2037-02-09 | constant
@fact fp = 3150 | other | I | passengers stranded | 2037-02-09 | snapshot
@fact x1 = 5200 | price | F | ariary to the dollar | 2037-02-06 close | snapshot
@fact x2 = 5690 | price | F | ariary to the dollar | 2037-02-11 | snapshot
@fact xc = 9.42 | rate | F | dearer dollar | 2037-02-06 to 2037-02-11 | constant
@fact md = 250000 | other | H | dollars in cash found | 2037-02-10 | constant
@fact ma = 1422500000 | other | H | ariary worth of the cash found | 2037-02-11 | constant
@fact ad = 27 | address | H | house number | - | constant
@fact rp = 4000 | crowd | R | people by the police count | 2037-02-10 | snapshot
@fact rg = 12000 | crowd | R | people by the presidency's count | 2037-02-10 | snapshot
@fact ns = 163 | seats | N | members | - | constant
@fact nf = 118 | votes_cast | S | votes for | 2037-02-12 | snapshot
@fact na = 27 | votes_cast | S | votes against | 2037-02-12 | snapshot
@fact nx = 18 | other | S | members absent | 2037-02-12 | snapshot
@fact e1 = 15 | duration | S | days by decree | 2037-02-09 | constant
@fact e2 = 90 | duration | S | days by the assembly's vote | 2037-02-12 | plan
@fact ga = 47 | age | A | age | - | constant
@fact gl = 63 | age | L | age | - | constant
@fact us = 13500 | other | M | soldiers in all | - | constant
@fact ug = 1200 | other | G | soldiers in all | - | constant
@fact pm = 310000 | other | M | a private's monthly pay in ariary | 2037 | constant
@fact pa = 4 | duration | M | months of pay owed | 2037-02 | snapshot
@fact po = 1240000 | other | M | pay owed to a private in ariary | 2037-02 | snapshot
@fact lv = 54.6 | vote_share | L | share of the vote | 2033 election | constant
@fact pd = 2 | deaths | O | people killed | 2029 | constant
@fact pr = 39 | arrests | O | people arrested | 2029 | constant
@fact fr = 48000000 | budget | E | euros of yearly aid | 2037 | plan | hypothetical
@trap s1 s2 :: ministry and mutineers
@trap d1 d2 :: the toll rose
@trap i1 i2 :: wounded on two days
@trap a1 a2 :: arrests on two days
@trap a2 pr :: this plot and that of 2029
@trap c1 c2 :: the curfew was brought forward
@trap t1 t2 :: seizure and broadcast
@trap t3 t4 :: storming and surrender
@trap e1 e2 :: decree and law
@trap ad na :: a house number and votes against
@trap us ug :: army and guard
@trap ac al :: arrested civilians and people at large
@rel sum d2 = dm + dg + dc
@rel sum i2 = ih + im
@rel sum a2 = ao + ar + ac
@rel sum ns = nf + na + nx
@rel share fs = fc / ft
@rel change xc = x1 -> x2
@rel product ma = md * x2
@rel convert ma = md
@rel product po = pm * pa

@doc a-snap | wire agency | 2037-02-09
Madagascar says coup attempt crushed, colonel captured

ANTANANARIVO, Feb 9 (Orient Wire) – Loyal troops on Monday retook Madagascar's state television from soldiers who had proclaimed the dissolution of the government, and their leader was captured, the defence ministry said.

The ministry said {140|s1|by=The ministry} soldiers in {11|vh|^} vehicles entered the television centre at Anosy at {4:10 a.m.|t1|by=The ministry} Their communiqué, broadcast at {5:25|t2}, claimed {300|s2|by=Their communiqué} men under arms.

Presidential guards attacked at {9:40|t3} and the last mutineers laid down their weapons at {11:55|t4}. At least {six|>d1|t=at midday|by=a military doctor} people had been killed at midday, a military doctor said.

"The republic stands," President Lalaina Ravelojaona, {63|gl}, said in an address at {1:30 p.m.|t5} He declared a state of emergency for {15|e1} days and a curfew from {9 p.m.|c1} to {5 a.m.|ce}

By evening {96|a1|t=By evening|by=the gendarmerie} people were in custody, the gendarmerie reported, among them Colonel Rado Andriambelo, {47|ga}, a paratrooper passed over for promotion last year. Hospitals had taken in {31|i1|t=By evening} wounded.

Ivato airport was closed until dusk; {23|fc} of the day's {41|ft} flights did not operate.

Ravelojaona was elected in 2033 with {54.6 percent|lv|t=in 2033} of the vote. A barracks revolt in 2029 left {two|pd|t=in 2029} dead.

@doc b-midi | Antananarivo daily, translated | 2037-02-11
The plot had a purse, and an address

It is a cream-coloured villa with bougainvillea, at No. {27|ad}, Lane of the Jacarandas, in Ambatobe. The neighbours thought that its tenant dealt in vanilla. On Tuesday gendarmes carried three sports bags out of it, and in these bags lay {250,000|md|t=On Tuesday} dollars in used notes. At yesterday's rate – {5,690|x2|t=yesterday} ariary to the dollar, against {5,200|x1|t=on Friday} on Friday – that is {1.4 billion|ma|round=100000000}, enough to settle with a whole battalion.

For soldiers have something to settle. A private draws {310,000|pm} ariary a month; he has not seen any for {four|pa} months. "They are owed {one million two hundred and forty thousand|po} each," an NCO's wife told us in the queue at the military hospital, where {16|im} of the wounded lie. The other {37|ih} are at the university hospital, so there are {53|i2} altogether.

The general staff published the final casualty list last night. {Fourteen|d2|t=last night|by=The general staff} names: {eight|dm|by=The general staff} on the rebel side, {four|dg|by=The general staff} of the guard, {two|dc|by=The general staff} passers-by, one of them the woman who sold coffee opposite the studio.

Of {121|a2} prisoners, {17|ao} wear epaulettes, {95|ar} are other ranks, and {nine|ac} are civilians, including a notary. {Twenty-eight|al|by=the prosecutor} people are still being sought, the prosecutor added.

The curfew, remember, now starts at {six in the evening|c2|v=18:00}. Dogs included.

Small ads p. 9 • Ferry to Sainte-Marie from 85,000 Ar • Lotto: 4, 17, 22, 38

@doc c-explain | Paris news site | 2037-02-11
Madagascar: five questions about a lost morning

**What happened, in short?** At {4.10 a.m.|t1} on Monday a column of {eleven|vh} vehicles drove up to the state broadcaster. At {5.52|!t2} a paratroop colonel appeared on screen to announce that power had "returned to those who are paid for nothing". The guard stormed the building at {9.40|t3}, and shortly before noon, at {11.55|t4}, it was over. The putsch had lasted {seven hours and three quarters|dh|v=7.75}.

**How many took part?** The ministry says {140|s1|by=The ministry}. The plotters boasted of {300|s2|by=The plotters}. Either way it is a sliver of an army of {13,500|us}, and fewer than the president's own guard, which numbers {1,200|ug}.

**How heavy was the loss?** {Fourteen|d2|t=by Wednesday} people by Wednesday, where the first report had {six|d1|t=the first report}. {Fifty-three|i2} were hurt.

**Who is the ringleader?** Rado Andriambelo, {49|!ga}, trained at Saint-Cyr and Nanjing. He was detained once before, after the revolt of 2029, along with {38|-} others, and let go without charge. ({39|pr|t=2029} were arrested in that affair.) He now sits with {120|-} fellow prisoners at Tsiafahy.

**And France?** Paris condemned the coup in the second hour. Had it succeeded, {€48m|fr} in annual aid would have been stopped, a diplomat says.

Lire aussi : 3 days in Diego Suarez ; Vanilla at $190/kg

@doc d-business | regional business newsletter | 2037-02-12
Tremor passes, bill arrives

Good morning from Port Louis.

**FX.** The ariary was quoted at {5,690|x2|t=last night} per dollar last night. Before the events it was {5,200|x1|t=Before the events}. The greenback is thus {9.4%|xc|round=0.1} dearer. The central bank sold "modest sums".

**Travel.** Ivato is running normally again. On Monday {23|fc|t=On Monday} departures and arrivals from a timetable of {41|ft} were scrubbed, i.e. {44%|!fs}, and {3,150|fp} travellers had to be put up. Tour operators report few cancellations after March.

**Hours.** The curfew started at {9pm|c1|t=on the first night} on the first night but has been moved to {6pm|c2}, so that shops and call centres lose {11|h2} hours instead of {eight|h1}. It is lifted at {5am|ce}. The call-centre lobby wants an exemption for 2,400 night staff.

**Politics.** The state of emergency decreed for {15|e1} days will be put to deputies today; the draft has {90|e2}. The president's camp filled the 13 May Square on Tuesday with {12,000|rg|t=on Tuesday|by=the presidency} people if one goes by the presidency, {4,000|rp|t=on Tuesday|by=the police} if one goes by the police.

**Pay.** The treasury vows to clear the {four|pa}-month arrears by Easter. The bill: {1.24m|po} ariary per private.

Forward to a friend; they get 14 days free.

@doc e-vote | public radio web page | 2037-02-12
Deputies wave through emergency powers after failed putsch

Madagascar's National Assembly on Thursday extended the state of emergency to {90|e2|t=on Thursday} days. The bill was carried by {118|nf} votes; {27|na} deputies opposed it and {18|nx} of the {163|ns} were not in the chamber.

Interior minister Hery Rasoanaivo told them that {106|!a2|t=to date|by=Interior minister Hery Rasoanaivo} people had been arrested to date, {17|ao|^} of them officers and {nine|ac|^} with no link to the forces. "{Twenty-eight|al|by=Rasoanaivo} are running. They will tire," Rasoanaivo said.

The figures dwarf those of the 2029 affair, in which {39|pr|t=2029} were rounded up and {two|pd|t=2029} died. This time {eight|dm} rebels, {four|dg} loyalists and {two|dc} bystanders lost their lives.

Opponents said the danger had been over by {1:30 p.m.|t5|t=on Monday} on Monday, when the president spoke, smiling. "You need {three months|e2|v=90} against {140|s1} men who are in jail?" asked deputy Volatiana Razafy.

The house in Ambatobe where money for the mutiny was stored, {72|!ad} Lane of the Jacarandas, has been sealed. Investigators put its haul at {a quarter of a million|md|v=250000|by=Investigators} dollars.

For residents the curfew between {6 p.m.|c2} and {5 a.m.|ce} remains. Fines: 40,000 ariary. Helpline 117.
