@story w6-loborje-verdict
@topic Verdict in the Loborje waterworks bribery trial, Slovenia 2028
@subject M = Jernej Koprivnik | Koprivnik | the former mayor | the ex-mayor | mayor
@subject B = Bojana Rotar | Rotar | the finance chief | the town's treasurer
@subject T = Teodor Zagoršek | Zagoršek | Zagorsek | the builder | the contractor
@subject G = Gradmont | the firm | the company
@subject C = Loborje waterworks trial | the trial | the case | the panel | the court | the waterworks affair
@subject L = Loborje | the town | the municipality
@fact sm = 7 | sentence | M | years in prison | 2028-03-14 | constant
@fact sb = 4.5 | sentence | B | years in prison | 2028-03-14 | constant
@fact st = 5 | sentence | T | years in prison | 2028-03-14 | constant
@fact dm = 10 | sentence | M | years in prison that prosecutors asked for | 2028-02 | plan
@fact db = 6 | sentence | B | years in prison that prosecutors asked for | 2028-02 | plan
@fact dt = 8 | sentence | T | years in prison that prosecutors asked for | 2028-02 | plan
@fact cm = 14 | other | M | counts charged | - | constant
@fact cb = 6 | other | B | counts charged | - | constant
@fact ct = 6 | other | T | counts charged | - | constant
@fact call = 26 | other | C | counts charged | - | constant
@fact gm = 9 | other | M | counts that ended in conviction | 2028-03-14 | constant
@fact gb = 4 | other | B | counts that ended in conviction | 2028-03-14 | constant
@fact gt = 6 | other | T | counts that ended in conviction | 2028-03-14 | constant
@fact gall = 19 | other | C | counts that ended in conviction | 2028-03-14 | constant
@fact am = 5 | other | M | counts that ended in acquittal | 2028-03-14 | constant
@fact aall = 7 | other | C | counts that ended in acquittal | 2028-03-14 | constant
@fact br = 1840000 | other | M | euros of bribes that the court found proven | 2028-03-14 | cumulative
@fact bc = 760000 | other | M | euros of bribes paid in cash | - | cumulative
@fact bv = 640000 | other | M | euros of bribes paid as work on a villa | - | cumulative
@fact bw = 440000 | other | M | euros of bribes paid to the wife's consultancy | - | cumulative
@fact bi = 2300000 | other | M | euros of bribes alleged in the indictment | 2026-10 | cumulative | hypothetical
@fact bx = 460000 | other | M | euros of alleged bribes that were not proven | 2028-03-14 | cumulative
@fact k1 = 21400000 | price | G | euros for the treatment plant contract | 2019 | constant
@fact k2 = 12900000 | price | G | euros for the trunk main contract | 2021 | constant
@fact k3 = 9700000 | price | G | euros for the pumping station contract | 2023 | constant
@fact kt = 44000000 | price | G | euros for all three contracts | - | cumulative
@fact ov = 6600000 | price | G | euros overcharged on the contracts | - | cumulative
@fact ovs = 15 | rate | G | percent of the contracts' value that was overcharged | - | constant
@fact fm = 120000 | other | M | euros of fine | 2028-03-14 | constant
@fact fb = 45000 | other | B | euros of fine | 2028-03-14 | constant
@fact ft = 200000 | other | T | euros of fine | 2028-03-14 | constant
@fact fall = 365000 | other | C | euros of fines for the three people | 2028-03-14 | constant
@fact fg = 2500000 | other | G | euros of fine | 2028-03-14 | constant
@fact dc = 6600000 | damages | L | euros of damages claimed | 2027 | constant | pledged
@fact da = 4200000 | damages | L | euros of damages awarded | 2028-03-14 | constant
@fact dr = 2400000 | damages | L | euros of damages left to a civil court | 2028-03-14 | constant
@fact wi = 83 | other | C | witnesses heard | - | cumulative
@fact hd = 61 | other | C | hearing days | - | cumulative
@fact du = 17 | duration | C | months from opening to verdict | - | constant
@fact pg = 412 | other | C | pages of the written judgment | 2028-03-14 | constant
@fact ge = 58 | age | M | age | 2028-03-14 | constant
@fact gz = 63 | age | T | age | 2028-03-14 | constant
@fact of = 15 | duration | M | years in office | - | constant
@fact ap = 30 | duration | C | days in which an appeal can be lodged | - | plan
@fact de0 = 11200000 | budget | L | euros of debt | 2020 | snapshot
@fact de1 = 18200000 | budget | L | euros of debt | 2027 | snapshot
@fact dep = 62.5 | rate | L | percent by which debt grew | 2020 to 2027 | constant
@fact cp = 300 | crowd | C | people outside the courthouse | 2028-03-14 | snapshot
@fact co = 700 | crowd | C | people outside the courthouse according to the organisers | 2028-03-14 | snapshot
@fact pl = 54 | poll_share | L | percent of residents who think the sentences too mild | 2028-03-17 | snapshot
@fact pj = 38 | poll_share | L | percent of residents who expected a conviction | 2026-11 | snapshot
@fact n1 = 620 | sample_size | L | residents polled | 2028-03-17 | constant
@rel sum call = cm + cb + ct
@rel sum gall = gm + gb + gt
@rel diff aall = call - gall
@rel diff am = cm - gm
@rel sum br = bc + bv + bw
@rel diff bx = bi - br
@rel sum kt = k1 + k2 + k3
@rel share ovs = ov / kt
@rel sum fall = fm + fb + ft
@rel diff dr = dc - da
@rel change dep = de0 -> de1
@trap br bi :: proven bribes against those in the indictment
@trap sm dm :: the sentence and what the prosecution had asked for
@trap st dt :: the sentence and what the prosecution had asked for
@trap ov da :: overcharge and damages awarded
@trap ft fg :: the builder's own fine and that of his firm
@trap gt cb :: both six, one is convictions of the builder, the other charges against the treasurer
@trap pl pj :: two polls with two questions
@trap cp co :: police and organisers
@trap of du :: years in office and months of trial

@doc sna-agency | wire agency | 2028-03-14
Slovenian ex-mayor jailed for seven years over waterworks bribes

LJUBLJANA, March 14 (SNA) - A Slovenian court on Tuesday sent the former mayor of Loborje to prison for {seven|sm|t=Tuesday|by=A Slovenian court} years, {three|-} short of the {10|dm|by=prosecutors} that prosecutors had sought, for selling the contracts to rebuild a small town's water supply.

Jernej Koprivnik, {58|ge}, took {1.84 million|br|by=Presiding Judge Alenka Hribernik} euros from the construction group Gradmont between 2018 and 2024, Presiding Judge Alenka Hribernik said, reading from a judgment of {412|pg} pages. The indictment had put the bribes at {2.3 million|bi|by=The indictment}; the panel threw out the remaining {460,000|bx|by=the panel} for want of proof.

Gradmont's owner, Teodor Zagoršek, {63|gz}, got {five|st|t=Tuesday} years. Bojana Rotar, the town's treasurer, was given {four and a half|sb|v=4.5|t=Tuesday}. Prosecutors had wanted {eight|dt|by=Prosecutors} and {six|db|^} years respectively.

Of the {26|call} counts that the three faced between them, {19|gall} ended in conviction. Koprivnik was found guilty on {nine|gm} of {14|cm}, Rotar on {four|gb} of {six|cb}; the builder was convicted on all {six|gt+ct} of his.

The firm itself must pay {2.5 million|fg} euros, on top of a personal fine of {200,000|ft} for Zagoršek. It won three contracts worth {44 million|kt} euros in all, which the court's expert found to be {15 percent|ovs|by=the court's expert} too dear.

Defence lawyers said all three would appeal. They have {30|ap} days. Some {300|~cp|by=police} people stood outside the courthouse as the verdict was read, police said.

@doc dnevni-prelom | daily broadsheet | 2028-03-15
The envelope, the villa and the consultancy: how Loborje's water turned to money

By Nives Čuček

For {17|du|t=until yesterday afternoon} months, until yesterday afternoon, a converted gymnasium in Novo Mesto heard how a town of vineyards bought a waterworks at a price it could not afford. {Sixty-one|hd} hearing days; {eighty-three|wi} witnesses. At the end of them the man who was mayor for {fifteen|of} years stared at the table.

The judgment divides what he received in three. There were the envelopes: {€760,000|bc|by=The judgment} in cash, handed over in lay-bys and, twice, at the cemetery. There was the villa above Piran, where Gradmont's tilers and roofers did work worth {€640,000|bv|^} for which no invoice was ever paid. And there were fees of {€440,000|bw|^} to the consultancy of his wife, which had no other client. Together that is {€1.84m|br|^}.

In return the firm got the treatment plant in 2019, for {€21.4m|k1|t=in 2019}; the trunk main two years later, for {€12.9m|k2|t=two years later}; and in 2023 the pumping stations, {€9.7m|k3|t=in 2023}. On these, says the expert Dr Ludvik Pahor, the town was overcharged by {€6.6m|ov|by=the expert Dr Ludvik Pahor}.

That is the very amount which the municipality had demanded back. Judge Hribernik awarded it {€4.2m|da|by=Judge Hribernik} and pointed it to the civil courts for the other {€2.4m|dr|^}.

{Five|am} acquittals among his {fourteen|cm} counts allowed Koprivnik's advocate, Ksenija Dvoršak, to speak of "a half-victory". He goes to prison for {seven|sm} years all the same, and owes a fine of {€120,000|fm}. Rotar's is {€45,000|fb}. Zagoršek, who must find {€200,000|ft} for himself and {€2.5m|fg|s=his company} for his company, left by a side door.

READ MORE: 12 questions about your water bill | The 40 richest Slovenes

@doc zarja-plus | tabloid site | 2028-03-14
7 YEARS! Mayor 'Envelope' goes down - and his wife weeps

Zarja+ | 14.03.2028 16:42 | 318 comments | Photo 1 of 24

He laughed on the first day. He did not laugh today. Jernej Koprivnik ({58|ge}), for {15|of} years the uncrowned king of Loborje, must go behind bars for {SEVEN|sm|t=today} years.

The court is convinced: he pocketed {1.48 million|!br|by=The court} euros! The fattest part came in cash, {760,000|bc} euros in brown envelopes. His dream villa by the sea cost the builder {640,000|bv}, and wife Darinka's "consulting" brought in {440,000|bw} more.

And the rest of the gang? Treasurer Bojana Rotar was handed {4.5|sb} years - the prosecutor had called for {six|db|by=the prosecutor}. Builder Zagoršek gets {five|st}. "I'd have given them {twenty|-} each," a pensioner with a whistle told us.

The whistle was one of many: {700|co|by=organisers of Clean Water Now} people turned out, according to the organisers of Clean Water Now. (The police saw only {300|cp|by=The police}.)

The fines hurt too. The ex-mayor: {120,000|fm} euros. Rotar: {45,000|fb}. Zagoršek: {200,000|ft}. Makes {365,000|fall} for the trio. Peanuts, if you ask the pensioner.

But the game isn't over: of {26|call} charges, {seven|aall} fell through, and the lawyers have {30|ap} days to appeal.

ALSO HOT: She found 9 snakes in the boiler | Horoscope: 3 signs that get rich in spring

@doc radio-kolpa | local radio bulletin script | 2028-03-14
Radio Kolpa, 18:00 news, reader: Matjaž

Good evening. The waterworks affair has its ending, or at least its first one.

The court in Novo Mesto has convicted all three of the accused. The former mayor, Jernej Koprivnik, has been found guilty on {nine|gm|t=this afternoon} counts this afternoon and cleared on {four|!am|t=this afternoon}, out of {fourteen|cm}. He was sentenced to {seven|sm} years. The contractor Teodor Zagoršek received {five|st}, and Bojana Rotar, once head of finances at the town hall, {four and a half|sb|v=4.5}.

The judge, Alenka Hribernik, needed nearly three hours to read a summary. The full text is {412|pg} pages long and rests on {83|wi} witnesses. The trial had lasted {17|du} months.

For us who pay the bills, the sum that counts is this one: {four point two|da|v=4200000|by=the court} million euros. So much the court has granted the town in damages. Mayor Urška Lipej had hoped for {six point six|dc|v=6600000|by=Mayor Urška Lipej}. She told this station that the difference, {two point four|dr|v=2400000} million, will be pursued in a civil case, and that the water price will not rise before it is decided.

The mayor also reminded listeners of what the works did to the town's books. Loborje owed {eleven point two|de0|v=11200000|t=in 2020|by=The mayor} million in 2020. Last year it was {eighteen point two|de1|v=18200000|t=Last year|^}, she said, so the debt has grown by {thirty-eight percent|!dep|by=she} in her predecessor's last years and after.

Outside, police counted about {three hundred|~cp|by=police} people. There were no arrests. Now the weather: minus 2 overnight.

@doc adriatic-brief | English-language business newsletter | 2028-03-18
Adriatic Brief #211: Gradmont after the verdict

Good morning. Two things in today's letter: a builder without a boss, and (below) why 3 ferries are for sale in Rijeka.

Tuesday's judgment against Gradmont is small in money and large in consequence. The fine of {€2.5m|fg|t=Tuesday} is about what the firm earns in a quarter. The bigger bill is a ban from public tenders for as long as its owner, Teodor Zagorsek, serves his {eight|!st} years.

Recall what was at stake. Three contracts with the town of Loborje: {€21.4m|k1} for a treatment plant, {€12.9m|k2} for a trunk main, {€7.9m|!k3} for pumping stations; {€44m|kt} altogether. The court holds that {€6.6m|ov|by=The court} of this was padding, or {15%|ovs|^}. It also holds that bribes of {€1.84m|br|^} flowed to the ex-mayor, less than the {€2.3m|bi|by=the indictment} in the indictment. So each euro of bribe bought {three and a half|-} of padding, which is, one banker in Ljubljana noted, "a decent return".

The convictions: {19|gall} of {26|call} counts. {Four|gb} of the {six|cb} against Bojana Rotar stuck. Koprivnik's advocate makes much of the {five|am} counts on which he walked.

The public is unmoved. In a survey by Parsek taken after the judgment, {54%|pl|t=after the judgment|by=Parsek} of the {620|n1|^} residents asked called the sentences too lenient. In November 2026, as the trial opened, just {38%|pj|t=In November 2026|by=the same pollster} had told the same pollster that they expected any conviction at all.

What next: appeals by mid-April. Nothing is final until the higher court in Ljubljana rules, which took 14 months in the last such case.
