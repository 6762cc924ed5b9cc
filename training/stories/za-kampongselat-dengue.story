@story za-kampongselat-dengue
@topic Dengue outbreak in Singapore and a cluster at Kampong Selat
@subject N = Singapore | the country | nationwide | the island
@subject K = Kampong Selat cluster | the cluster | Kampong Selat
@subject A = NEA | the agency | the environment agency
@subject H = Straits General Hospital | the hospital | SGH East
@subject T = Kampong Selat Town Council | the town council
@fact w1 = 742 | cases | N | dengue cases in a week | 2028 week 22 | constant
@fact w2 = 911 | cases | N | dengue cases in a week | 2028 week 23 | constant
@fact chg = 22.78 | rate | N | rise in weekly cases in percent | 2028 week 23 | constant
@rel change chg = w1 -> w2
@fact y = 9860 | cases | N | dengue cases this year | 2028-06-10 | cumulative
@fact yp = 4320 | cases | N | dengue cases this year | 2027-06-10 | cumulative
@fact d = 11 | deaths | N | people dead of dengue this year | 2028-06-10 | cumulative
@fact dp = 6 | deaths | N | people dead of dengue | 2027 | constant
@fact c1 = 164 | cases | K | dengue cases | 2028-06-03 | cumulative
@fact c2 = 238 | cases | K | dengue cases | 2028-06-10 | cumulative
@fact cl = 187 | other | N | active clusters | 2028-06-10 | snapshot
@fact red = 52 | other | N | red clusters | 2028-06-10 | snapshot
@fact hab = 61 | other | K | mosquito breeding spots found | 2028-06-10 | cumulative
@fact habh = 43 | other | K | mosquito breeding spots found in homes | 2028-06-10 | cumulative
@fact insp = 5400 | other | K | homes inspected | 2028-06-10 | cumulative
@fact fine = 200 | price | A | dollars of fine for breeding mosquitoes | 2028 | constant
@fact fined = 29 | other | K | households fined | 2028-06-10 | cumulative
@fact adm = 64 | other | H | dengue patients in hospital | 2028-06-09 | snapshot
@fact bed = 120 | other | H | beds set aside | 2028-06-12 | plan
@fact wol = 7000000 | other | A | Wolbachia mosquitoes released a week | 2028 | snapshot
@fact bl = 800 | homes | K | blocks covered by the release | 2028-12 | plan | pledged
@fact age = 63 | age | - | age of the latest dead | 2028-06-08 | constant
@trap w1 w2 :: a week and the next
@trap y yp :: this year and last
@trap d dp :: this year so far and all of last
@trap c1 c2 :: a week apart
@trap cl red :: all clusters and red ones
@trap hab habh :: all spots and those in homes
@fact wd = 169 | cases | N | more dengue cases than in the week before | 2028 week 23 | constant
@rel diff wd = w2 - w1
@fact habs = 70.49 | rate | K | share of breeding spots in homes in percent | 2028-06-10 | snapshot
@rel share habs = habh / hab
@fact finex = 5000 | price | A | dollars of fine at most for repeat offenders | 2028 | constant
@fact corr = 4 | cases | - | dengue cases in one corridor | 2028-06-12 | cumulative
@fact habc = 18 | other | K | mosquito breeding spots found in common areas | 2028-06-10 | cumulative
@rel diff habc = hab - habh
@fact rec = 1787 | cases | N | dengue cases in a week at the record | 2020 | constant
@fact tri = 77 | rate | A | fall in dengue in trial areas in percent | 2027 | constant

@doc a-daily | national daily | 2028-06-11
Dengue: weekly cases top {900|>w2} for first time in six years

Clarissa Thong

There were {911|w2|t=in the week ended Saturday|by=the National Environment Agency} dengue cases in the week ended Saturday, the National Environment Agency (NEA) said, {169|wd} more than in the previous week.

This brings the number for the year to {9,860|y}. In the same period last year it was {4,320|yp|t=In the same period last year}.

{Eleven|d|t=this year} people have died this year, the latest a {63|age}-year-old woman from the Kampong Selat area. The whole of last year saw {six|dp|t=The whole of last year} deaths.

Kampong Selat is the largest of {187|cl} active clusters, {52|red} of which carry the red alert ({10|-} or more cases). It stands at {238|c2}.

NEA officers have inspected {5,400|insp} homes there and found {61|hab} breeding habitats, {43|habh} of them inside homes: vases, dish trays, one forgotten aquarium. {Twenty-nine|fined} households were fined {$200|fine}.

Straits General Hospital had {64|adm|t=on Friday} dengue in-patients on Friday and has readied {120|bed} beds.

@doc b-agency | statement of the environment agency | 2028-06-10
DENGUE SITUATION UPDATE, E-WEEK {23|-}

1 Dengue cases rose to {911|w2} from {742|w1|t=the week before} the week before, an increase of {22.8 per cent|chg}. The year-to-date total is {9,860|y}.

2 There are {187|cl|t=as at 10 June} active dengue clusters as at 10 June. The cluster at Kampong Selat Avenue {2|-} has {238|c2|^} cases, up from {164|c1|t=on 3 June} on 3 June.

3 Of {61|hab} habitats detected at Kampong Selat, about {70 per cent|~habs} were in residential premises and the rest in common areas.

4 About {7 million|~wol} male Wolbachia-Aedes mosquitoes are released each week across the island. Releases at Kampong Selat will be extended to {800|bl|t=by the end of the year} blocks by the end of the year.

5 NEA urges all to do the {five|-}-step Mozzie Wipeout. Those who breed mosquitoes face a penalty of {$200|fine}; repeat offenders, up to {$5,000|<finex}.

@doc c-neighbour | neighbourhood newsletter | 2028-06-12
Blk {48|-}'s Dengue Diary

We are number one, and not for bowling.

As of Saturday our estate has {328|!c2|t=As of Saturday} cases. My own corridor had {four|corr}. Auntie Siew Lan on the 9th floor was in Straits General for {six|-} days and says that the porridge is better than at TTSH.

Officers came on Tuesday. They'd done {5,400|insp} flats in our precinct by the weekend, they say, and written up {sixty-one|hab|by=they} breeding places. Only {18|habc} were in the void decks and drains, so please stop writing to the town council, and look in your own vase.

The fine has been {$200|fine} since 2018. Blk 51's Uncle Raj paid it twice.

From August we'll get the good mosquitoes. They don't bite. {Seven million|wol} a week they let go over Singapore, imagine.

Durian party POSTPONED. Call Hui Min, 9555 {0162|-}.

@doc d-foreign | regional wire | 2028-06-12
Singapore dengue cases more than double

SINGAPORE (Interpress) - Singapore has logged {9,860|y|t=so far this year|by=authorities} dengue infections so far this year, more than twice the {4,320|yp|t=a year ago} of a year ago, authorities said, as warm and wet weather helped a less common virus type to spread.

{Sixteen|!d|t=this year} people have died this year.

Weekly infections reached {911|w2}. The record is {1,787|rec|t=in 2020}, in 2020.

The wealthy city state breeds mosquitoes to fight mosquitoes: {seven million|wol} males that carry a bacterium are set free every week, and their mates' eggs do not hatch. Trial areas saw dengue fall by up to {77 percent|<tri}.

One housing estate alone has had {238|c2} patients. Inspectors fined {92|!fined} families there.

