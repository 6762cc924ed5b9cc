@story xc-chile-farm
@topic Frost damage to cherry growers in the Río Claro valley, Chile, October 2034
@subject V = Río Claro valley | the valley | growers
@subject C = Cherry growers' cooperative | the cooperative
@subject A = Agriculture ministry | the ministry | Santiago
@subject P = Ignacia Lobos | Lobos | the cooperative's head
@fact tot = 12400 | area | V | hectares of cherries | 2034 | snapshot
@fact hit = 4340 | area | V | hectares hit by frost | 2034-10-03 | snapshot
@fact hsh = 35 | rate | V | share of the cherry area hit by frost | 2034-10-03 | snapshot
@fact ok = 8060 | area | V | hectares spared | 2034-10-03 | snapshot
@fact los = 2170 | area | V | hectares lost entirely | 2034-10-03 | snapshot
@fact par = 2170 | area | V | hectares lost in part | 2034-10-03 | snapshot
@fact dh = 9000 | damages | V | loss per hectare hit in dollars | 2034-10-03 | snapshot | projected
@fact dam = 39060000 | damages | V | loss in dollars | 2034-10-03 | snapshot | projected
@fact ins = 11060000 | damages | V | insured loss in dollars | 2034-10-03 | snapshot | projected
@fact uni = 28000000 | damages | V | uninsured loss in dollars | 2034-10-03 | snapshot | projected
@fact aid = 7000000 | budget | A | aid in dollars | 2034-10-10 | plan | pledged
@fact ash = 25 | rate | A | share of the uninsured loss covered by aid | 2034-10-10 | plan
@fact box0 = 18500000 | other | C | boxes exported | 2033 | cumulative
@fact box = 14800000 | other | C | boxes exported | 2034 | plan | projected
@fact bp = 20 | rate | C | fall in boxes exported in percent | 2034 | plan | projected
@fact bd = 3700000 | other | C | fewer boxes exported | 2034 | plan | projected
@fact wk0 = 26000 | jobs | V | pickers hired | 2033 | snapshot
@fact wk = 21000 | jobs | V | pickers hired | 2034 | plan | projected
@fact wd = 5000 | jobs | V | fewer pickers hired | 2034 | plan | projected
@fact t = -4.6 | temperature | V | degrees Celsius in the coldest night | 2034-10-03 | snapshot
@rel share hsh = hit / tot
@rel diff ok = tot - hit
@rel sum hit = los + par
@rel product dam = hit * dh
@rel diff uni = dam - ins
@rel share ash = aid / uni
@rel change bp = box0 -> box
@rel diff bd = box0 - box
@rel diff wd = wk0 - wk
@trap los par :: two areas, the same size
@trap dam uni :: all loss and uninsured loss

@doc a-wire | wire agency | 2034-10-05
Frost ruins cherries in Chile's Río Claro valley

TALCA, Chile (Austral) — A night of {minus 4.6|t|v=-4.6} degrees has damaged {4,340|hit} hectares of cherry orchards in the Río Claro valley, {35%|hsh} of its {12,400|tot}, the growers' cooperative said. The remaining {8,600|!ok} hectares came through.

On half of the frosted area, {2,170|los} hectares, there will be no fruit at all; on the other {2,170|par} there will be some.

The cooperative now expects to ship {14.8 million|box|t=this season} boxes this season after {18.5 million|box0|t=last} last, {3.7 million|bd} fewer.

@doc b-regional | regional daily | 2034-10-11
{Seven million|aid}, and who gets it

The ministry offers {$7 million|aid|by=The ministry}. The cooperative puts the loss at {$9,000|dh|by=The cooperative} a hectare over {4,340|hit} hectares: {$39.06 million|dam}. Insurers will bear {$11.06 million|ins}. {Twenty-eight million|uni} is left to the growers, of which Santiago's cheque is {a quarter|ash}.

"Frost doesn't read decrees," said Ignacia Lobos. She fears for the pickers: {26,000|wk0|t=last year} last year, {21,000|wk|t=this} this, {6,000|!wd} families without a summer wage.

@doc c-trade | fruit trade site | 2034-10-06
Chile: early cherry volumes cut

Export estimate for Río Claro reduced from {18.5m|box0} boxes ({2033|-} actual) to {14.8m|box}, down {25%|!bp} or {3.7m|bd} boxes.
Area hit {4,340|hit} ha, of which total loss {2,170|los}, partial loss {2,170|par}.
Area unaffected {8,060|ok} ha. All orchards {12,400|tot} ha.
