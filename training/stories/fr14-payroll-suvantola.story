@story fr14-payroll-suvantola
@topic A Finnish welfare county changes its payroll system: three paydays and a council vote
@subject C = Suvantola wellbeing services county | Suvantola | the county | the employer
@subject V = Tuikku Systems | Tuikku | the vendor | the supplier
@subject P = Palkka360 | the payroll system | the new system
@subject U = Hoivaliitto | the care workers' union | the union
@subject L = Suvantola county council | the council
@subject K = Ilari Vehkoja | Vehkoja | the county director
@subject H = payroll help line | the help line | the payroll desk
@subject R = Thuy Linh Rautakorpi | Rautakorpi
@subject O = Occupational Safety and Health Authority | the safety authority | the inspectors
@fact st = 9640 | jobs | C | people employed | 2031-01 | snapshot
@fact old = 40 | other | C | employees paid the wrong amount | 2030-12 | snapshot
@fact j = 2870 | other | C | employees paid the wrong amount | 2031-01-15 | snapshot
@fact jp = 29.77 | other | C | share of employees paid the wrong amount | 2031-01-15 | snapshot
@fact ju = 2310 | other | C | employees paid too little or nothing | 2031-01-15 | snapshot
@fact jo = 560 | other | C | employees paid too much | 2031-01-15 | snapshot
@fact jz = 214 | other | C | employees paid nothing at all | 2031-01-15 | snapshot
@fact f = 1120 | other | C | employees paid the wrong amount | 2031-02-14 | snapshot
@fact fu = 905 | other | C | employees paid too little or nothing | 2031-02-14 | snapshot
@fact fo = 215 | other | C | employees paid too much | 2031-02-14 | snapshot
@fact m = 388 | other | C | employees paid the wrong amount | 2031-03-14 | snapshot
@fact mp = 4.02 | other | C | share of employees paid the wrong amount | 2031-03-14 | snapshot
@fact ow = 3400000 | other | C | money not paid out in January | 2031-01-15 | snapshot
@fact rp = 2900000 | other | C | money of January paid afterwards | 2031-02-28 | cumulative
@fact lf = 500000 | other | C | money of January still unpaid | 2031-02-28 | snapshot
@fact ov = 610000 | other | C | money paid out by mistake | 2031-01-15 | snapshot
@fact an = 1460 | other | C | emergency advances paid | 2031-02-14 | cumulative
@fact ae = 800 | other | C | size of an emergency advance | - | constant
@fact at = 1168000 | spending | C | money paid in emergency advances | 2031-02-14 | cumulative
@fact pr = 6800000 | price | V | contract price of the payroll system | 2029 | constant
@fact ex = 1900000 | spending | C | extra cost of the repairs | 2031-03-17 | cumulative
@fact tt = 8700000 | spending | C | total cost of the payroll system | 2031-03-17 | cumulative
@fact yr = 5 | duration | V | years that the contract runs | - | constant
@fact sv = 1100000 | budget | C | yearly saving | 2029 | plan | projected
@fact cl = 2500000 | damages | C | damages claimed from the vendor | 2031-03-17 | snapshot
@fact tk = 11200 | other | H | error reports received | 2031-03-17 | cumulative
@fact tc = 7900 | other | H | error reports dealt with | 2031-03-17 | cumulative
@fact to = 3300 | other | H | error reports still open | 2031-03-17 | snapshot
@fact w1 = 94 | waiting | H | average minutes on hold | 2031-01 | snapshot
@fact w3 = 17 | waiting | H | average minutes on hold | 2031-03 | snapshot
@fact a1 = 22 | jobs | H | people who answer calls | 2031-01 | snapshot
@fact a3 = 60 | jobs | H | people who answer calls | 2031-03 | snapshot
@fact ap = 40 | jobs | H | people who answer calls | 2031-02-17 | plan | pledged
@fact um = 4150 | other | U | union members in the county | - | constant
@fact un = 1312 | sample_size | U | members who answered the survey | 2031-02-24 | snapshot
@fact u1 = 71 | poll_share | U | share with an error in at least one payslip | 2031-02-24 | snapshot
@fact u2 = 38 | poll_share | U | share who borrowed money to get by | 2031-02-24 | snapshot
@fact u3 = 9 | poll_share | U | share who trust the next payslip | 2031-02-24 | snapshot
@fact c1 = 50 | damages | C | compensation offered to each underpaid employee | 2031-02-14 | plan | pledged
@fact c2 = 120 | damages | C | compensation offered to each underpaid employee | 2031-03-17 | plan | pledged
@fact cu = 300 | damages | U | compensation demanded for each underpaid employee | 2031-02-26 | snapshot
@fact ce = 2640 | other | C | employees underpaid at least once | 2031-03-17 | cumulative
@fact ct = 316800 | damages | C | compensation for all underpaid employees | 2031-03-17 | plan | pledged
@fact fi = 200000 | other | O | conditional fine | 2031-03 | plan | threshold
@fact vf = 27 | votes_cast | L | votes for no confidence | 2031-03-17 | snapshot
@fact va = 38 | votes_cast | L | votes against no confidence | 2031-03-17 | snapshot
@fact vn = 4 | votes_cast | L | members absent | 2031-03-17 | snapshot
@fact vs = 69 | seats | L | seats on the council | - | constant
@fact vm = 11 | margin | L | votes by which the motion failed | 2031-03-17 | snapshot
@fact rg = 61 | jobs | C | resignations that name pay as a reason | 2031-03-17 | cumulative
@fact rn = 300 | jobs | C | nurses who resigned over pay | 2031-03 | cumulative | denied
@fact ng = 11.4 | other | R | net pay received | 2031-01-15 | snapshot
@fact nd = 2940 | other | R | net pay due | 2031-01-15 | snapshot
@fact tp = 3 | other | P | test runs planned | 2030 | plan
@fact td = 1 | other | P | test runs held | 2030-12 | cumulative
@fact od = 2 | other | V | other counties that use the system | 2031-03 | snapshot
@rel share jp = j / st
@rel sum j = ju + jo
@rel sum f = fu + fo
@rel share mp = m / st
@rel diff lf = ow - rp
@rel product at = an * ae
@rel sum tt = pr + ex
@rel diff to = tk - tc
@rel product ct = ce * c2
@rel sum vs = vf + va + vn
@rel diff vm = va - vf
@trap ju ce :: underpaid in January, underpaid at least once on three paydays
@trap j f :: first payday, second payday
@trap f m :: second payday, third payday
@trap c1 c2 :: the county raised its offer
@trap c2 cu :: what the county offers and what the union wants
@trap jp u1 :: share of all staff on one payday, share of survey answers over two
@trap pr tt :: contract price, what it has cost with the repairs
@trap ap a3 :: helpers promised, helpers at work
@trap rg rn :: counted resignations, a rumour that the county denies
@trap vf va :: for, against

@doc a-agency | wire agency | 2031-01-16
{2,870|j} public care workers in Finland get wrong pay

LUOMAJÄRVI, Finland (PNA) — The first payday under a new payroll system went wrong for roughly {three in ten|~jp|v=30} of the {9,640|st} people who work for the Suvantola wellbeing services county, the county said on Thursday.

On Wednesday {2,310|ju|t=On Wednesday|by=Sanelma Tuohi-Aarnio} nurses, cleaners, doctors and drivers received too little, among them {214|jz|^} whose accounts stayed empty, human resources chief Sanelma Tuohi-Aarnio told a news conference. A further {560|jo|^} got more than they had earned.

All told, {€3.4 million|ow} in wages failed to go out, and {610,000|ov} euros went to people who must now give it back.

Suvantola, which runs hospitals, clinics and fire stations in nine municipalities, switched to Palkka360, made by Tuikku Systems, at New Year. Under the old program some {40|~old|t=in December} slips a month had needed correcting, most recently in December, Tuohi-Aarnio said.

"I apologise to each and every one," she said. Those in distress can ask for {800|ae} euros in advance. Callers to the help line, staffed by {22|a1|t=on Thursday}, were told on Thursday to expect a long wait.

Petter Grönvik-Lund, who heads Tuikku, said the program "calculates what it is fed".

© PNA 2031. 16.1. 14:38 — corrects spelling of name in para 6

@doc b-local | local paper | 2031-02-15
Friday's pay: better, not good

TEXT Jussi-Pekka Hyvättinen PHOTO reader | 15.2. 6:00 | Comments (143)

No one opened the bank app on Friday with a light heart.

By evening the county had its tally. Short pay: {905|fu|t=Friday|by=the county} people. Too fat an envelope: {215|fo|^}. So {1,210|!f|^} of us who wipe, lift, cook and drive for Suvantola were given the wrong sum for the second month running.

The first time round, in January, there were {2,450|!j|t=in January}, so the direction at least is right. "Zero is the only figure I'll accept for March," county director Ilari Vehkoja told this paper.

Cleaner Abdirahman Warsame Guled from the Koskenniska ward got through the month on an advance. {1,460|an|t=up to yesterday} of these had been handed out up to yesterday, {€800|ae} a time. That makes just under {€1.2 million|<at}.

Vehkoja is offering everyone who has gone short {50|c1|by=Vehkoja} euros for the bother. Guled laughs. "My bank took {35|-} in reminder fees."

From Monday {40|ap|t=From Monday} people are to man the payroll desk, says HR chief Sanelma Tuohi-Aarnio, who herself leaves at the end of the month.

ALSO READ
• Road 62 closed at Hietaniemi, 4 elk on the loose
• Ice hockey: LuKi–Karhut 3–5
• Power price climbs to 19.4 cents

@doc c-union | union press release | 2031-02-26
PRESS RELEASE – free for publication at once

{SEVEN IN TEN|~u1|v=70} HAVE HAD A WRONG PAYSLIP IN SUVANTOLA

Of the members whom Hoivaliitto asked, {71%|u1|t=between 17 and 24 February} found a mistake in one payslip or more since the county changed its payroll system. {38%|u2|^} had to borrow from a relative, a bank or a pawnbroker. Only {nine|u3|^} per cent expect the next one to be right.

{1,312|un|^} of the union's {4,150|um} members in Suvantola answered the questionnaire between 17 and 24 February. The union does not claim that the answers stand for all staff: those who were hit are keener to reply.

"Our people were told to be patient in January, when {2,870|j|t=in January} were hit. They were told to be patient on Valentine's Day, when it was {1,120|f|t=on Valentine's Day}," says shop steward Thuy Linh Rautakorpi, a night nurse at Luomajärvi Central Hospital. "I was to get {2,940|nd|t=in January} euros in January. I got {11.40|ng|^}."

The {fifty|c1|by=the employer} euros put on the table by the employer are an insult. Hoivaliitto demands {€300|cu|by=Hoivaliitto} for each person who was left short, and interest. Should the employer not reply by 10 March, the union will stop all voluntary overtime in {12|-} wards.

More information: Thuy Linh Rautakorpi, tel. 040 555 0192; communications officer Mikael Sjöbloom-Nkemelu, weekdays 9–15

Hoivaliitto, founded in 1974, speaks for 88,000 care workers across Finland.

@doc d-trade | IT trade newsletter | 2031-03-18
Palkka360: Suvantola council spares its director, goes after Tuikku

Public Sector Systems Weekly | issue 11/2031 | 3 min read

Monday night's meeting ended with Ilari Vehkoja still in his chair, {11|vm|t=Monday night} votes to spare: {27|vf|t=Monday night} members of the {69|vs}-seat council wanted him out, {38|va|^} did not, and {four|vn|^} stayed away.

More interesting for readers of this letter is what comes next. The county will claim {€2.5m|cl} from Tuikku Systems. The system was bought in 2029 for {€8.6m|!pr|t=in 2029}, over {five|yr} years, and was to save {1.1 million|sv} a year. Instead consultants, temps and overtime have added {€1.9m|ex|t=so far} so far.

Why did it fail? The auditors' memo (14 pages, we have read it so that you need not) points at shift bonuses. {Three|tp|by=The auditors' memo} full trial runs were in the project plan; there was time for {one|td|^}. Tuikku says the county froze its rules too late and that its {two|od|by=Tuikku} other customers among the welfare counties have had no such trouble.

Is it getting better? Yes:

– last Friday's run: {388|m|t=last Friday} slips wrong, {4%|mp|^} of staff
– help line: callers hung on for {94|w1|t=in January} minutes on average in January, {17|w3|t=this month} this month, now that {60|a3|^} agents share the load
– tickets: {11,200|tk|t=as of Monday} in, {7,900|tc|^} closed, as of Monday

Sponsored: LedgerLeaf 7 – close your books 30% faster

@doc e-feature | national broadsheet, weekend feature | 2031-03-22
The month the money did not come

Luomajärvi. Thuy Linh Rautakorpi keeps the slip in a plastic sleeve, like a diploma. Net to be paid: {11.40|ng|t=in January}. She had worked nineteen nights.

"First I thought it was the union fee, that somebody had paid me the union fee," she says, and pours coffee. It is half past eight in the morning and she has come off shift. On the wall of the flat hangs a calendar in which payday is ringed in red; from February on, the ring has a question mark.

What happened in Suvantola this winter will be taught one day, if not in the way in which its leaders hoped. A county with {9,000|?~st} or so on the payroll threw out a program that nobody loved and everybody understood, and put in its place one of which the opposite could be said. On the fifteenth of January {2,310|ju|t=On the fifteenth of January} people found less in their account than they were owed. A month on it was {905|fu|t=A month on}. On the fourteenth of March, when all was supposed to be over, wrong slips still landed in {388|m|t=On the fourteenth of March} letterboxes. Anyone who had the bad luck to be in all of these groups, and Rautakorpi was, knows the music of the help line by heart. In January you listened to it for {70|!w1|t=In January} minutes on average before a human being came on. Around {50|?~a3|t=now} are taking calls now, and one can get through in a coffee break.

"Pay is not a benefit. Pay is the thing itself," says Kaisu Ylipää. She did payroll in Luomajärvi for thirty-one years, retired the summer before last, and was asked back in January. She said yes at once and has regretted it, she says, at about four o'clock every afternoon. On her desk lie the cases that the machine spits out: the midwife with two contracts, the fireman who teaches, the substitute who was a substitute for a substitute. As of Monday {3,300|to|t=As of Monday} of them were waiting, all desks together.

Ylipää will not be drawn on who is guilty. She does say that she was shown the new screens for one afternoon.

The politicians have been drawn. On Monday evening the council sat until ten to midnight, with a crowd in scrubs up in the gallery, over the question whether it still had confidence in Ilari Vehkoja. The motion fell. {Twenty-nine|!vf|t=On Monday evening} raised their hands for it, {38|va|^} against, and the rest of the {69|vs} had, as one of them put it, a cold. Vehkoja, 52, thanked both camps. Then he announced that those left short on any of the three paydays, {2,640|ce|by=Vehkoja} by his count, would receive {€120|c2|^} apiece. It will cost the taxpayer {€316,800|ct}, and is nowhere near what the union had asked for.

The taxpayer is already {8.7 million|tt|t=by now} euros into the adventure by now. When it was signed, the agreement with Tuikku Systems said {6.8|pr|x=1000000|t=When it was signed} million. Nobody speaks any more of the yearly savings of {1.1|sv|x=1000000} million that were on the slide at the time.

Nor is the bill complete. The safety authority has set the county a deadline: should wages be late again in May, a fine of {200,000|fi|by=The safety authority} euros falls due. And of the January money, {half a million|lf|t=at the end of February} had not reached its owners at the end of February; {2.9|rp|x=1000000|^} million had. No later figure has been published.

Have people left? On social media it was said that {three hundred|rn} nurses had gone. "There is no such number," says the county; it knows of {61|rg|by=the county} who, when they handed in their notice, wrote the word pay.

Rautakorpi has not handed in hers. At the door she holds up the plastic sleeve once more. Somebody has offered her money for it, she says. She is waiting for a better offer.

Text: Ruut Ekholm-Adeyinka. Photographs (6): Olavi Saaristo. Read on page C 14: How Norway pays its nurses.
