@story zb-pampa-honda-blueberries
@topic Blueberry harvest, wages and road blocks at Pampa Honda, Peru
@subject P = Pampa Honda valley | the valley | Pampa Honda
@subject A = Agro Moche | the exporter | the company
@subject W = Federation of Farm Workers | the federation | pickers | the harvesters
@subject G = Proarándanos | the growers' association | growers
@subject M = Labour minister Nilda Quispe | Quispe | the minister
@fact exp = 318000 | other | G | tonnes of blueberries exported | 2033-34 | plan | projected
@fact expp = 274000 | other | G | tonnes of blueberries exported | 2032-33 | cumulative
@fact grow = 16.1 | rate | G | rise of exports over a season, in percent | 2033-34 | plan | projected
@fact fob = 5.1 | price | G | dollars a kilo at the port | 2033-10 | snapshot
@fact fobp = 6.4 | price | G | dollars a kilo at the port | 2032-10 | snapshot
@fact ha = 8200 | area | P | hectares of blueberries | 2033 | constant
@fact pick = 46000 | jobs | P | pickers at the peak | 2033-10 | snapshot
@fact wage = 56 | price | W | soles of day wage | 2033-10-03 | constant
@fact dem = 75 | price | W | soles of day wage demanded | 2033-10-03 | plan | pledged
@fact deal = 64 | price | W | soles of day wage agreed | 2033-10-11 | constant
@fact bono = 30 | other | M | agrarian bonus as a share of the minimum wage, in percent | - | constant
@fact blk = 7 | duration | W | days of road block | 2033-10-10 | cumulative
@fact truck = 410 | other | P | lorries stranded | 2033-10-06 | snapshot
@fact rot = 3900 | other | G | tonnes of fruit spoilt | 2033-10-10 | cumulative
@fact lossd = 19900000 | damages | G | dollars of fruit spoilt | 2033-10-10 | cumulative
@fact inj = 14 | injuries | W | people hurt in clashes | 2033-10-07 | cumulative
@fact injp = 5 | injuries | - | police hurt in clashes | 2033-10-07 | cumulative
@fact arr = 22 | arrests | W | people arrested | 2033-10-07 | cumulative
@fact piece = 1.8 | price | A | soles paid for a full bucket | 2033 | constant
@fact kg = 3.5 | other | A | kilos in a full bucket | - | constant
@rel change grow = expp -> exp
@fact rise = 14.3 | rate | W | rise of the day wage, in percent | 2033-10-11 | constant
@rel change rise = wage -> deal
@fact pfall = 20.3 | rate | G | fall of the port price over a year, in percent | 2033-10 | constant
@fact ddiff = 8 | price | W | soles by which the day wage rose | 2033-10-11 | constant
@rel change pfall = fobp -> fob
@rel diff ddiff = deal - wage
@trap expp exp :: last season against forecast
@trap wage deal :: before against after
@trap dem deal :: demand against deal
@trap inj injp :: all hurt against police hurt
@trap fobp fob :: a year apart

@doc a-wire | wire agency | 2033-10-07
Peru blueberry pickers block coastal highway; {14|inj} hurt

TRUJILLO, Peru, Oct 7 (Andina Sur) - Police used tear gas on Friday against blueberry pickers who have held a stretch of the Pan-American Highway since Tuesday. At least {14|>inj|t=by evening} people were hurt by evening, {five|injp|^} of them officers, and {22|arr|^} arrested, the regional health office and the prosecutor said.

The workers demand {75|dem} soles ({$20|-}) a day. They get {56|wage}, including a state-mandated bonus worth {30%|bono} of the minimum wage.

"I fill a bucket of {three and a half|kg|v=3.5} kilos for {1.80|piece}," said Flor Anticona, 24, her eyes streaming. "In a shop in Rotterdam that's {40|-} euros."

Some {410|~truck|t=as of Thursday} trucks were stranded as of Thursday, the carriers' guild said. Labour Minister Nilda Quispe ruled out a state of emergency.

Peru expects to ship {318,000|exp|t=this season|by=growers} tonnes this season, growers say, against {274,000|expp|t=in the last} in the last.

@doc b-daily | Lima daily | 2033-10-12
Acuerdo in Pampa Honda: {S/64|deal|v=64} a day and the road is open

Redacción Norte | 12.10.2033 | 07h10

After {seven|blk} days of burning tyres the leaders of the Federation of Farm Workers and the employers signed at dawn. The jornal rises to {S/64|deal|v=64} from {S/56|wage|v=56}, {14%|~rise} more. The federation had been asking for {S/75|dem|v=75}.

The valley has {8,200|ha} hectares under blueberry and at this time of year gives work to {46,000|pick} people, most of them from Huamachuco and Otuzco.

For the exporters the protest came at the worst moment: {3,900|rot} tonnes spoilt on the bush or in containers without current, says their association, which values the loss at {US$19.9 million|lossd|by=their association}. It takes the price of October, {US$5.10|fob|t=October} a kilo. A year earlier it would have been worse for them and better for the berry: {6.40|fobp|t=A year earlier}.

Balance of the clashes: {41|?inj} hurt and {22|arr} detained, of whom {19|-} are free.

TE PUEDE INTERESAR: Dólar hoy: S/3.74 | Temblor de 4.2 en Chimbote

@doc c-trade | fruit trade newsletter | 2033-10-14
BERRY DESK 14 Oct

Peru. Roads clear since Tuesday. Volumes: Proarándanos keeps its {318,000|exp|by=Proarándanos} t call (+{16%|~grow}). We don't; knock off the {3,900|rot} t lost and the two weeks of delayed pruning and you're at {310|-}.

Labour: day rate {64|deal} soles. Every sol adds {1.1|-} US cents per kg. Piece rates at Agro Moche stay at {1.80|piece} per {3.5|kg}-kg bucket, so fast hands won't notice.

FOB: {$5.10|fob}/kg avg, week 41. Down {20%|~pfall} y/y from {$6.40|fobp}. US retail 11 oz clamshell {$3.99|-}.

Mood: a packer with {600|-} ha told us the block cost him more than {ten|-} seasons of raises would have.

@doc d-column | regional columnist | 2033-10-16
{Eight|ddiff} soles

{Eight|ddiff} soles is a menu with soup in the market of Virú. It is what the strike has brought: from {56|wage} to {64|deal}. It took {nine|!blk} days, and if you ask me, the dignity of having been heard.

The gentlemen of the association weep over {19.9|lossd|x=1000000} million. I divide it among the {64,000|!pick|t=at the peak|s=pickers} pickers whom they employ at the peak and get what each might have had: that's what the valley lost by not talking on the first day.

And the minister? She reminds us of the bonus, {30|bono} per cent of the minimum wage, as though she'd picked it herself.

There'll be another October. Last year the kilo left the port at {6.40|fobp|t=Last year}; now it's {5.10|fob|t=now}. When it falls to four they will come and ask for their {eight|ddiff} soles back.
