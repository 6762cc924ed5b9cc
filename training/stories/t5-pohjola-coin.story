@story t5-pohjola-coin
@topic Oulu trial of the founders of Pohjola Coin: judgment and appeal
@subject P = Pohjola Coin Oy | Pohjola Coin | the company | Pohjola
@subject K = Aapo Kinnaslampi | Kinnaslampi | the founder | the chief executive
@subject S = Mirjami Suvanto | Suvanto | the co-founder | the chief financial officer
@subject D = Dragos Petrescu | Petrescu | the accountant | the bookkeeper
@subject J = Jere Haapakoski | Haapakoski | the salesman
@subject C = District Court of Oulu | District Court | the court | Oulu District Court
@subject A = Court of Appeal of Rovaniemi | Rovaniemi Court of Appeal | the Court of Appeal | the appeal court
@subject U = Prosecutor Hilla Ollonqvist | Ollonqvist | the prosecutor | prosecutors | the prosecution
@subject V = Pohjola Victims' Association | association | the Association | customers
@subject F = Finland | the country | Finnish police
@fact mo = 61400000 | other | P | euros taken from customers | 2022 to 2027 | cumulative
@fact ma = 14200000 | other | P | euros spent on homes and cars | 2022 to 2027 | cumulative
@fact mb = 23000000 | other | P | euros lost in trading | 2022 to 2027 | cumulative
@fact mc = 11800000 | other | P | euros paid back as supposed profit | 2022 to 2027 | cumulative
@fact md = 12400000 | other | P | euros of which no trace was found | 2022 to 2027 | cumulative
@fact cu = 2430 | other | P | customers | 2022 to 2027 | cumulative
@fact cf = 1860 | other | P | customers in Finland | 2022 to 2027 | cumulative
@fact ce = 570 | other | P | customers abroad | 2022 to 2027 | cumulative
@fact av = 25300 | other | P | euros put in by the average customer | 2022 to 2027 | constant
@fact pr = 18 | rate | P | promised return in percent a year | - | constant
@fact rc = 8900000 | other | F | euros recovered | 2030-03 | cumulative
@fact rf = 3400000 | other | F | euros recovered in flats | 2030-03 | cumulative
@fact ra = 4900000 | other | F | euros recovered from accounts | 2030-03 | cumulative
@fact rb = 600000 | other | F | euros recovered in a motor yacht | 2030-03 | cumulative
@fact rs = 14.5 | rate | F | share of the money taken that was recovered in percent | 2030-03 | constant
@fact k1 = 78 | sentence | K | months of prison demanded | 2029-12 | constant
@fact k2 = 64 | sentence | K | months of prison imposed | 2030-03 judgment | constant
@fact k3 = 58 | sentence | K | months of prison imposed | 2031-02 appeal | constant
@fact s1 = 48 | sentence | S | months of prison demanded | 2029-12 | constant
@fact s2 = 38 | sentence | S | months of prison imposed | 2030-03 judgment | constant
@fact s3 = 38 | sentence | S | months of prison imposed | 2031-02 appeal | constant
@fact p2 = 20 | sentence | D | months of prison imposed | 2030-03 judgment | constant
@fact p1 = 30 | sentence | D | months of prison demanded | 2029-12 | constant
@fact nd = 4 | other | C | defendants | 2030-03 judgment | constant
@fact nc = 3 | other | C | defendants convicted | 2030-03 judgment | constant
@fact ch = 47 | other | C | counts charged | 2029-09 | constant
@fact cg = 39 | other | C | counts proved | 2030-03 judgment | constant
@fact cd = 8 | other | C | counts dismissed | 2030-03 judgment | constant
@fact ct = 3 | other | A | counts proved fewer than at first | 2031-02 appeal | constant
@fact ca = 36 | other | A | counts proved | 2031-02 appeal | constant
@fact hd = 31 | duration | C | days of hearings | - | constant
@fact ha = 9 | duration | A | days of hearings | - | constant
@fact pg = 612 | other | C | pages of the judgment | 2030-03 judgment | constant
@fact fp = 21000 | other | F | pages of the investigation file | 2029 | constant
@fact cl = 47300000 | damages | V | euros claimed as compensation | 2029-12 | constant
@fact d1 = 38600000 | damages | V | euros of compensation ordered | 2030-03 judgment | constant
@fact d2 = 41200000 | damages | V | euros of compensation ordered | 2031-02 appeal | constant
@fact dd = 2600000 | damages | V | euros of compensation added on appeal | 2031-02 appeal | constant
@fact ds = 81.6 | rate | V | share of the claims granted in percent | 2030-03 judgment | constant
@fact co = 1100000 | other | C | euros of legal costs to be paid by the convicted | 2030-03 judgment | constant
@fact bb = 7 | duration | K | years of ban on running a business | 2030-03 judgment | constant
@fact bs = 5 | duration | S | years of ban on running a business | 2030-03 judgment | constant
@fact mem = 1340 | other | V | members | 2030-03 | snapshot
@fact ag = 44 | age | K | age of the founder | 2030-03 | snapshot
@fact f9 = 2914 | other | F | investment frauds reported | 2029 | cumulative
@fact f8 = 2210 | other | F | investment frauds reported | 2028 | cumulative
@fact fi = 31.9 | rate | F | rise of investment frauds in percent | 2029 | constant
@fact fl = 74000000 | other | F | euros lost in investment frauds | 2029 | cumulative
@fact ex = 25 | rate | V | cents in the euro that may be paid out | - | plan | projected
@trap k1 k2 :: demanded and imposed
@trap k2 k3 :: judgment and appeal
@trap s2 cg :: months of the co-founder and counts proved
@trap cg ca :: counts proved at first and on appeal
@trap mo cl :: taken and claimed
@trap cl d1 :: claimed and ordered
@trap d1 d2 :: judgment and appeal
@trap mo fl :: one company and all frauds of a year
@trap cu mem :: customers and members
@trap mb rs :: millions lost and share recovered
@trap ch k2 :: counts and months
@rel sum mo = ma + mb + mc + md
@rel sum cu = cf + ce
@rel sum rc = rf + ra + rb
@rel share rs = rc / mo
@rel sum ch = cg + cd
@rel diff ct = cg - ca
@rel diff dd = d2 - d1
@rel share ds = d1 / cl
@rel change fi = f8 -> f9
@rel diff x1 = k2 - k3
@fact x1 = 6 | sentence | K | months of prison taken off on appeal | 2031-02 appeal | constant

@doc skt-wire | wire agency | 2030-03-14
Finnish court jails crypto founder for over five years

OULU, March 14 (Pohjoismaat News) - A court in northern Finland on Thursday sentenced the founder of cryptocurrency firm Pohjola Coin to {five years and four months|k2|v=64|t=on Thursday} in prison for aggravated fraud, in the Nordic country's biggest investment swindle in decades.

The District Court of Oulu found that Aapo Kinnaslampi, {44|ag}, and associates had taken {61.4 million|mo|by=The District Court of Oulu} euros from {2,430|cu|^} people between 2022 and 2027. Co-founder Mirjami Suvanto got {three years and two months|s2|v=38}. Accountant Dragos Petrescu received a suspended term of {20|p2} months. A salesman, Jere Haapakoski, was cleared.

The prosecution had asked for {six and a half years|k1|v=78|by=The prosecution} for Kinnaslampi and {four years|s1|v=48|^} for Suvanto.

Judges upheld {39|cg} of {47|ch} counts. The {three|nc} convicted must jointly pay {38.6 million|d1} euros in compensation, plus {1.1 million|co} in costs.

Police have so far traced {8.9 million|rc|t=so far|by=Police}.

Both founders will appeal, their lawyers said. They have seven days to say so and a month to do it.

(Reporting by Sanna Eriksson-Nnamdi)

@doc kaleva-analysis | regional daily | 2030-03-15
Where did the money go?

Eevastiina Pulkkinen
reporter · 4 min read

It took the presiding judge most of a morning to read out even the summary. The judgment in the Pohjola Coin case fills {612|pg} pages and rests on an investigation file of some {21,000|~fp}. After {31|hd} days of hearings, it answers the question that every victim asked in the corridor of the Rata-aukio courthouse.

The biggest slice, {23 million|mb} euros, was simply gambled away on exchanges in Malta and the Seychelles. Houses in Marbella and Kuusamo and a fleet of electric cars ate {14.2 million|ma}. To keep up appearances, {11.8 million|mc} was sent back to customers as "profit". Of the remaining {12.4 million|md} the court could only say that nobody had been able to find it.

Kinnaslampi promised {18|pr} per cent a year, whatever the markets did. In the witness box he called that a target. The judges preferred the word "lure".

They did not accept everything. {Eight|cd} counts fell, most of them concerning customers outside the country; there were {570|ce} of those, in Estonia, Sweden and Spain. For the {1,860|cf} in Finland, the picture is clearer, if not brighter. What the bailiff can divide comes to {3.4 million|rf} in flats, {4.9 million|ra} in bank and wallet accounts, and a motor yacht in Kemi valued at {0.6 million|rb}. Set against everything that was paid in, it is {14.5|rs} per cent.

Suvanto listened with her eyes closed. Asked on the steps what {38|s2} months meant to her, she said: "Two school graduations."

@doc victims-release | press release | 2030-03-14
Pohjola victims: "A just judgment, an empty purse"

The Pohjola Victims' Association, which represents {1,340|mem|t=today} of those defrauded, welcomes today's ruling of the Oulu District Court.

Our members and other injured parties had claimed {€47.3 million|cl}. We have been awarded {€38.6 million|d1}, or more than {four fifths|>ds|v=80} of it. That is recognition. It is not money.

Our lawyers estimate that each of us will in the end see about {25|~ex|by=Our lawyers} cents for every euro, and only if the flats are sold well. The average customer entrusted {€25,300|av} to this company. Some sold forest that had been in the family since the Great Partition.

We had hoped for the {six and a half years|k1|v=78|by=the prosecutor} which the prosecutor sought for the main culprit. We respect the court's decision on {five years and four months|k2|v=64}. We cannot understand the leniency towards the bookkeeper: prosecutor Ollonqvist wanted him behind bars for {two and a half years|p1|v=30|by=prosecutor Ollonqvist}, and he walked to the tram with {20|p2} months, suspended.

The ban of {seven|bb} years on doing business, imposed on the founder, and of {five|bs} on his partner, are the least that society could ask.

Contact: Aune Tervaniemi, chair, +358 40 000 1123

@doc suomi-today | English-language news site | 2030-03-17
Explained: the Pohjola Coin verdict

What happened? On Thursday an Oulu court convicted {three|nc|t=On Thursday} of {four|nd|^} defendants in the collapse of Pohjola Coin, a company that sold a digital currency which, prosecutors showed, existed mainly as a spreadsheet.

How big was it? Between 2022 and 2027 the company pulled in {€61.4 million|mo|t=Between 2022 and 2027}, from about {2,400|~cu|round=100} people. Divide and you get something over {€25,000|>av} each.

Who got what? The ex-chief executive, Aapo Kinnaslampi: {64|k2} months. His chief financial officer: {38|s2|s=chief financial officer}. The accountant, Dragos Petrescu, won't serve time unless he reoffends.

And the charges? There were {47|ch}. The court threw out {eight|cd}, leaving {39|cg}.

Is this common? Increasingly. Finnish police logged {2,914|f9|t=last year} investment frauds last year, up {almost a third|~fi|v=31.9} from {2,210|f8|t=in 2028} in 2028. Total losses in 2029 came to {€74 million|fl|t=in 2029}, and Pohjola isn't in that sum, since it was reported earlier.

Will victims be repaid? Partly. The order is for {€38.6 million|d1}; what investigators hold today is {€8.9 million|rc|t=today}.

What's next? The Rovaniemi Court of Appeal, probably in the winter.

Most read: 1. Sauna tax, what we know. 2. Ten phrases your mother-in-law uses

@doc talousviikko | business newsletter | 2031-02-21
Appeal court trims a sentence and fattens a bill

The Rovaniemi Court of Appeal took {nine|ha} days over what the district court needed {31|hd} for, and on Friday delivered a verdict with something for everyone to dislike.

Aapo Kinnaslampi's term drops by {six|x1} months, to {four years and ten months|k3|v=58|t=on Friday}. The judges found {36|ca|^} counts proved, {three|ct} fewer than in Oulu, as the Spanish customers could not be shown to have read the brochure. Mirjami Suvanto, who had asked to be acquitted, leaves with the {three years and two months|s3|v=38|^} she came with. Neither Petrescu nor the prosecutor had appealed his {20|p2} months.

The bill went the other way. By counting interest from the day of each payment, the court raised compensation by {2.6 million|dd} euros to {41.2 million|d2|^}. First time round it was {38.6 million|d1|t=First time round}. Customers had demanded {47.3 million|cl}.

None of which changes what's in the pot. The bailiff's {8.9 million|rc} has shrunk a little in the meantime as the yacht, booked at {600,000|rb}, found no buyer.

For the sector, the lesson is in paragraph 212: a promised yield of {18|pr} per cent, printed without a risk warning, is in itself evidence of intent. Compliance departments, please copy.

The losing side may seek leave from the Supreme Court until 22 April.

Markets at close: OMXH25 +0.4% · Euribor 12m 2.11

@doc helsinki-column | column | 2031-02-27
The reindeer man's mathematics

Ville-Antero Magga put {31,000|-} euros of reindeer money into Pohjola Coin. I met him in Inari last week, a few days after the appeal ruling, and asked him what he made of the difference between {64|k2|by=the judges in Oulu} months, as the judges in Oulu saw it, and {58|k3|by=Rovaniemi's}, which was Rovaniemi's view. "One calving season," he said.

He does his own sums. He is one of {2,430|cu}. All of them together lost {61.4|mo|x=1000000} million, of which some {12|~mc|x=1000000|round=1000000} came back in the good years as bait. What the state found afterwards is less than that: {8.9|rc|x=1000000}. So the crook, Magga observes, repaid more than the police did.

The {41.2|d2|x=1000000|t=now} million that they are now all owed he calls "a number for the wall". His association tells its {1,340|mem} members to think of {25|ex|by=His association} cents. He thinks of {ten|-}.

Prosecutors had gone in with {47|ch} counts and come home at last with {36|ca|t=at last}; nobody in Inari lost sleep over it. What troubles him is that he went looking, last summer, for somewhere safe to put what was left, and found a page offering {22|-} per cent. Pohjola never dared more than {18|pr}. In 2029 {2,914|f9|t=In 2029} Finns told the police a story like his. It used to be {2,210|f8}.

"They will need a bigger courthouse," said Magga, and went to see to the snowmobile.
