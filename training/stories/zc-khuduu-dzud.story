@story zc-khuduu-dzud
@topic A Mongolian winter disaster for herders: animals lost by date and province, aid, migration to the city
@subject P = Khüduu province | the province | Khüduu
@subject M = Mongolia | the country
@subject N = National Emergency Agency | NEMA | the agency
@subject R = Red Cross | IFRC
@subject U = Ulaanbaatar | the capital
@fact l1 = 1940000 | other | M | livestock lost | 2030-02-15 | cumulative
@fact l2 = 5310000 | other | M | livestock lost | 2030-03-31 | cumulative
@fact herd = 64700000 | other | M | livestock before the winter | December 2029 | snapshot
@fact pct = 8.2 | rate | M | percent of livestock lost | 2030-03-31 | cumulative
@fact pl = 870000 | other | P | livestock lost | 2030-03-31 | cumulative
@fact ph = 2900000 | other | P | livestock before the winter | December 2029 | snapshot
@fact pp = 30 | rate | P | percent of livestock lost | 2030-03-31 | cumulative
@fact fam = 4120 | homes | P | families that lost over half of their animals | 2030-03-31 | cumulative
@fact famz = 690 | homes | P | families that lost every animal | 2030-03-31 | cumulative
@fact cold = -47 | temperature | P | degrees on the coldest night | January 2030 | snapshot
@fact snow = 38 | other | P | centimetres of snow | February 2030 | snapshot
@fact app = 8200000 | budget | R | francs of the appeal | 2030-02-20 | plan
@fact got = 3100000 | fundraising | R | francs received | 2030-03-31 | cumulative
@fact hay = 6400 | other | N | tonnes of hay delivered | 2030-03-31 | cumulative
@fact mig = 11500 | other | U | people who moved to the capital | 2030-05 | cumulative
@fact migf = 30000 | other | U | people who will move to the capital | 2030 | plan | projected
@fact dead = 9 | deaths | P | people who died in the cold | 2030-03-31 | cumulative
@fact sou = 14 | other | M | provinces that are hit | 2030-03-31 | snapshot
@fact prov = 21 | other | M | provinces | - | constant
@trap l1 l2 :: six weeks later
@trap l2 pl :: country and province
@trap pct pp :: country and province
@trap fam famz :: half and all
@trap app got :: asked and received
@trap mig migf :: so far and forecast
@rel share pct = l2 / herd
@rel share pp = pl / ph

@doc montsame-style | state news agency | 2030-04-02
{5.31 million|l2} head of livestock lost in dzud

Ulaanbaatar. As of March 31, {5.31 million|l2|t=As of March 31|by=NEMA} head of livestock had perished nationwide, or {8.2 percent|pct|^} of the {64.7 million|herd|t=at the end of 2029} counted at the end of 2029, NEMA informed. On February 15 the figure stood at {1.94 million|l1|t=On February 15}.

{Fourteen|sou} of {21|prov} aimags are affected. The heaviest losses are in Khüduu, where {870 thousand|pl|t=As of March 31} animals, {30 percent|pp|^}, have died.

The agency has delivered {6,400|hay} tons of hay and fodder at half price. {Nine|dead} people have frozen to death in Khüduu.

Air temperature in the night: Uliastai {-31|-}, Dalanzadgad {-12|-}.

@doc longread | German weekly, English edition | 2030-05-09
The white death and the grey suburb

When the snow thawed in Khüduu, Dashnyam Oyuunchimeg went out with a notebook and her late husband's lasso and counted what was lying. She needed two days. In November she had registered {412|-} animals with the sum office. She found {388|-}. The other twenty-four, she says, are under the ice of the river, where they went because it was warmer than the wind.

She is one of {690|famz} cases in the statistics of this one province: households that own nothing more. {4,120|fam} have lost over half. Put together, the herders of Khüduu had {2.9 million|ph|t=before the winter} animals before the winter and buried or burned {870,000|pl}, if "buried" is the right word for what one does with a bulldozer in soil that's frozen to a depth of {two|-} metres.

A dzud needs a bad summer, which gives no hay; then snow, {38|snow} centimetres of it, a thaw, and a frost which turns it into glass; and then cold. In January the thermometer at the weather station fell to {minus 47|cold|v=-47|t=In January}. The goats went first. The horses, who dig, went last. And the state came in the middle, with {6,400|hay} tonnes of hay for a country four times the size of Germany, sold at half price to those who had no cash.

From a distance all this is a percentage. For the whole of Mongolia it's {8.2|pct}; there have been worse. In this province it is {thirty|pp}, and there has been nothing worse in the memory of anyone I met. Nor do the appeals move anybody in a spring of so many appeals. The Red Cross had asked for {8.2 million|app} Swiss francs, the same figure by coincidence, and had got {3.1|got|x=1000000|t=by the end of March} by the end of March.

I met Oyuunchimeg again three weeks later, {900|-} kilometres to the east. Her ger stands on a slope above Ulaanbaatar, plot {17|-}, street {44|-}, between a garage and a man who sells coal by the bag. Since January, {11,500|mig|t=Since January} people have arrived from the steppe in the capital; the city reckons with {30,000|migf|t=by the end of the year|by=the city} by the end of the year, although a by-law forbids them to register. She is looking for work. She can milk, shear, ride, set a bone. "I asked at the supermarket. They asked if I could sit still."

She has kept the notebook. On the last page she has written the names of those of the animals that had names. There are {thirty-one|-}.

@doc ifrc-update | humanitarian operation update | 2030-04-05
MONGOLIA: COLD WAVE / DZUD — Operation update {2|-} (MDRMN{021|-})

Situation: {14|sou} of {21|prov} provinces hit. National losses {5.31 million|l2|t=31 March} head as at 31 March (first update, 15 February: {1.94 million|l1|t=15 February}). In Khüduu {4,120|fam} herder households have lost more than half of their livestock and {690|famz} all. Deaths: {9|dead}.

Funding: appeal {CHF 8.2 million|app}; income {CHF 3.1 million|got|t=31 March} ({38%|-}).

Assistance: {2,750|-} households with cash of {MNT 640,000|-}; {1,100|-} animal care kits.

Outlook: up to {30,000|<migf|t=in 2030} persons may migrate to Ulaanbaatar in 2030. Temperatures down to {−47 °C|cold|v=-47} were recorded in January.

Contact in Geneva: +41 22 {730|-} 4222

@doc ub-post | English-language weekly | 2030-05-13
City closes its door, again

By Temuulen B.

UB — The Citizens' Representatives Khural on Friday extended until 2032 the ban on registration for newcomers, while admitting that {11,500|mig|t=this year} had come anyway this year.

"We expect {30 thousand|migf}," Deputy Mayor Enkh-Amgalan said. "We've kindergarten places for {600|-}."

The newcomers are herders. After a winter that took {5.3 million|~l2} head of livestock, many in Khüduu (where {30 percent|pp} are gone) sold what was left and took the bus at {85,000|-} tugriks.

NEMA, criticized for distributing {6,400|hay} tons of hay "to the districts of cousins", denies it. The Red Cross has, so far, {3.1|got|x=1000000|t=at the end of March} million francs, received at the end of March, out of {8.2|app|x=1000000}.

Air quality: {212|-} · Gasoline A{92|-}: {2,690|-} · Events: Metal concert, June {2|-}
