@story m3-bacsalma-birdflu
@topic Avian flu among geese and ducks in southern Hungary: first cull to the lifting of the zones
@subject H = Hungarian outbreak | the outbreak | avian flu | bird flu | the virus | H5N1 | Hungary
@subject K = Kisbárány county | Kisbárány | the county
@subject T = Tiszamocs county | Tiszamocs
@subject A = National Food Chain Authority | NÉBIH | the authority | the chief veterinarian | Dr Pap
@subject G = Gönczöl Goose | Gönczöl | the company | the slaughterhouse
@subject P = Poultry Product Board | the Board
@subject M = Ministry of Agriculture | the ministry | the state
@subject Z = Sándor Zubor | Zubor | the farmer
@fact f1 = 37 | other | H | farms infected | 2027-11-12 | cumulative
@fact f2 = 104 | other | H | farms infected | 2027-12-20 | cumulative
@fact fk = 81 | other | K | farms infected | 2027-12-20 | cumulative
@fact ft = 23 | other | T | farms infected | 2027-12-20 | cumulative
@fact b1 = 612000 | other | H | birds culled | 2027-11-12 | cumulative
@fact b2 = 2340000 | other | H | birds culled | 2027-12-20 | cumulative
@fact duck = 1480000 | other | H | ducks culled | 2027-12-20 | cumulative
@fact goose = 690000 | other | H | geese culled | 2027-12-20 | cumulative
@fact turk = 170000 | other | H | turkeys culled | 2027-12-20 | cumulative
@fact prev = 148000 | other | H | birds killed as a precaution | 2027-12-20 | cumulative
@fact wild = 29 | other | H | wild birds found infected | 2027-12-20 | cumulative
@fact zone = 3 | distance | A | radius of a protection zone in kilometres | - | constant
@fact surv = 10 | distance | A | radius of a surveillance zone in kilometres | - | constant
@fact comp1 = 4600000000 | budget | M | forints paid to farmers for culled birds | 2027-12-20 | cumulative
@fact comp2 = 11000000000 | budget | M | forints set aside for culled birds | 2027-12-20 | plan
@fact bpre = 890000 | other | H | birds culled | 2025 wave | constant
@fact fnew = 27 | other | H | farms infected after Christmas | final | cumulative
@fact cap = 100000 | other | A | birds that can be culled a day | - | constant
@fact shift = 9000 | other | G | geese slaughtered a shift | - | constant
@fact loss = 26000000000 | damages | P | forints lost by the trade | 2027-12-20 | cumulative | projected
@fact exp = 62 | rate | P | share of goose liver sold abroad, in percent | 2026 | constant
@fact cty = 19 | other | A | countries that stopped imports | 2027-12-20 | snapshot
@fact cty2 = 7 | other | A | countries that stopped imports | 2028-03-01 | snapshot
@fact lay = 230 | jobs | G | workers sent home on reduced pay | 2027-12-20 | snapshot
@fact staff = 410 | jobs | G | workers employed | 2027-12-20 | snapshot
@fact pay = 70 | rate | G | share of pay that idle workers get, in percent | 2027-12-20 | snapshot
@fact zf = 18400 | other | Z | birds lost | 2027-11-09 | constant
@fact zc = 41000000 | budget | Z | forints received | 2027-12-20 | constant
@fact hum = 0 | cases | H | human infections | 2027-12-20 | cumulative
@fact test = 312 | other | H | people tested | 2027-12-20 | cumulative
@fact men = 640 | other | A | people in the culling teams | 2027-12-20 | snapshot
@fact sold = 150 | other | A | soldiers in the culling teams | 2027-12-20 | snapshot
@fact last = 2028-02-04 | date | H | day of the last infected farm | - | constant
@fact all = 131 | other | H | farms infected | final | cumulative
@fact ball = 2910000 | other | H | birds culled | final | cumulative
@rel sum f2 = fk + ft
@rel sum all = f2 + fnew
@rel sum b2 = duck + goose + turk
@trap f1 f2 all :: three moments
@trap b1 b2 ball :: three moments
@trap b2 prev :: the precautionary kill comes on top
@trap fk ft :: two counties
@trap comp1 comp2 :: paid against set aside
@trap comp2 loss :: compensation against loss
@trap lay staff :: idle against employed
@trap cty cty2 :: some reopened
@trap zone surv :: inner against outer ring

@doc a-weekly | local weekly | 2027-11-12
"In four hours they were all gone"

Sándor Zubor does not keep a diary, but he wrote down Tuesday. At six the vet rang. By ten, men in white overalls had gassed {18,400|zf|t=Tuesday|s=his} of his geese.

His farm outside Kunmajor is one of {37|f1|t=so far} infected so far. In all, Hungary has destroyed {612,000|b1|t=so far} birds since the virus came with the wild ducks in October, most of them in our county.

Around each farm lie {two|-} circles. Within {three|zone} kilometres no feather may move; within {ten|surv} kilometres it may, with a paper.

The state refunds the value of the flock in full. For the empty sheds, which have to stand idle until spring, it pays nothing. "My loan doesn't stand idle," says Zubor.

The goose market on St Martin's Day was cancelled. The volunteer fire brigade's dinner went ahead, with pork.

+++ Kunmajor: new doctor starts on the 1st +++ Handball: 28–25 against Baja +++

@doc b-authority | press release of an authority | 2027-12-20
Avian influenza: state of play at 20 December 2027

To date the presence of the H5N1 virus has been established at {104|f2|t=To date} establishments, {81|fk|^} in Kisbárány and {23|ft|^} in Tiszamocs. Stock culled at infected premises amounts to {2.34 million|b2|^}, namely {1.48 million|duck|^} ducks, {690,000|goose|^} geese and {170,000|turk|^} turkeys. In addition {148,000|prev|^} healthy birds in the neighbourhood were killed as a preventive measure.

The virus was also detected in {29|wild|t=To date} wild birds, chiefly mute swans and black-headed gulls.

{640|men} persons are at work in the culling teams. {150|sold} of these were seconded by the Defence Forces.

No person has contracted the disease; {312|test|t=To date} samples from farm workers were negative.

{Nineteen|cty} third countries currently accept no poultry from Hungary. Within the Union trade is regulated by zone.

NÉBIH reminds keepers that every bird, including ornamental ones, must be kept under a roof.

Contact: press@nebih.example, +36 1 555 0140

@doc c-trade | trade paper | 2027-12-22
Foie gras without Christmas

For a business that earns {62%|exp|t=last year|s=goose liver} of its money abroad, as goose liver did last year, the calendar could not be crueller. {Nineteen|cty} markets are shut, Japan among them, and the Poultry Product Board thinks that the trade will be {HUF 26bn|loss|v=26000000000|by=the Poultry Product Board|m=projected} worse off by Easter.

Against that, the ministry has earmarked {HUF 11bn|comp2|v=11000000000|by=the ministry} and has transferred {4.6bn|comp1|v=4600000000|t=up to Monday} up to Monday. Farmers praise the speed: one near Kunmajor had {41 million|zc} on his account within {five|-} weeks of losing {18,400|zf} geese.

Processors get nothing. At Gönczöl, where normally {410|staff} people pluck, cut and pack, {230|lay} sit at home on {70 per cent|pay} of their wages. "We have lines for {9,000|shift} geese a shift and we run one line, {two|-} days a week," says managing director Bíborka Gönczöl.

More than {2.3 million|>b2} birds have been lost in this wave. In the previous one, two winters ago, it was {890,000|bpre|t=two winters ago}.

Prices, week 51: fattened duck liver +14%, gosling 0%.

@doc d-wire | wire agency | 2028-03-01
Hungary declares itself free of bird flu

BUDAPEST — Hungary lifted its last restriction zones on Wednesday, {four|-} weeks after the final infected flock was found on {Feb. 4|last} at a duck farm in Kisbárány.

The wave hit {131|all|t=in all} holdings in all, {27|fnew} of them since Christmas, and cost the lives of {2.91 million|ball|t=in all} birds, not counting those put down as a precaution.

Chief veterinarian Ágoston Pap said {seven|cty2|by=Chief veterinarian Ágoston Pap} countries were still closed to Hungarian poultry, down from {19|cty|t=in December} in December. He expected Japan to reopen by May.

The number of human infections remained at {zero|hum}.

"We have learned that {640|men} people can cull {a hundred thousand|cap|by=Pap} birds a day," Pap said. "I hope that we never have to prove it again."

The forint was flat at 402 to the euro.
