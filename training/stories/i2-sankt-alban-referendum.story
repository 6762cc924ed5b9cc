@story sankt-alban-referendum
@topic Swiss cantonal referendum on a second-home tax in Sankt Alban: campaign, poll and result
@subject T = second-home levy | the levy | the second-home tax | the initiative | the tax
@subject K = canton of Sankt Alban | Sankt Alban | the canton | the cantonal chancellery | the cantonal government
@subject Y = Yes committee | the Yes camp | supporters | the tenants' alliance | the initiators
@subject N = No committee | the No camp | opponents | the owners' association
@subject L = Lenzfluh | the resort of Lenzfluh | the ski resort
@subject W = Walzen | the town of Walzen | the cantonal capital
@subject G = Glarner & Sozo | the polling firm Glarner & Sozo | the institute
@fact yp = 54 | poll_share | T | voters in favour | late August poll | snapshot
@fact np = 39 | poll_share | T | voters against | late August poll | snapshot
@fact up = 7 | poll_share | T | voters undecided | late August poll | snapshot
@fact n = 1204 | sample_size | G | people asked | late August poll | snapshot
@fact me = 2.9 | margin_of_error | G | margin of error in points | late August poll | snapshot
@fact y = 49.6 | vote_share | T | voters in favour | final | snapshot
@fact no = 50.4 | vote_share | T | voters against | final | snapshot
@fact yv = 38940 | vote_count | T | votes in favour | final | snapshot
@fact nv = 39568 | vote_count | T | votes against | final | snapshot
@fact df = 628 | margin | T | votes between Yes and No | final | snapshot
@fact to = 57.3 | turnout | K | turnout | final | snapshot
@fact lt = 81.2 | vote_share | L | voters against | final | snapshot
@fact wt = 61.7 | vote_share | W | voters in favour | final | snapshot
@fact sh = 44 | rate | L | homes that are second homes | 2028 | snapshot
@fact shk = 18 | rate | K | homes that are second homes | 2028 | snapshot
@fact ra = 1.5 | rate | T | share of the taxable value charged each year | - | plan
@fact rv = 23000000 | revenue | T | yearly income expected | - | plan | projected
@fact ho = 350 | units_pledged | Y | affordable flats to be built from the proceeds | - | plan | pledged
@fact ys = 310000 | spending | Y | campaign money spent | 2029-09-20 | cumulative
@fact ns = 1450000 | spending | N | campaign money spent | 2029-09-20 | cumulative
@fact rt = 0.3 | margin | K | margin in points below which votes are counted again | - | constant | threshold
@fact pm = 15 | margin | T | points between Yes and No | late August poll | snapshot
@fact tu = 45 | turnout | K | usual turnout | - | constant
@fact tl = 71 | turnout | L | turnout | final | snapshot
@fact ra2 = 1 | rate | T | share of the taxable value charged each year | 2032 | plan
@rel diff df = nv - yv
@race poll = yp np
@race result = y no
@trap yp y :: poll against result
@trap sh shk :: resort against canton
@trap lt wt :: against in one, in favour in the other
@trap no lt :: canton against resort
@rel diff pm = yp - np
@trap to tl :: canton and resort
@trap ra ra2 :: two initiatives

@doc english-service | English-language Swiss news site | 2029-09-02
Poll: majority backs tax on second homes in Sankt Alban

Four weeks before the vote, supporters of a new tax on second homes in the canton of Sankt Alban are on course for a win.

In a survey published on Sunday by the polling firm Glarner & Sozo, {54%|yp|t=published on Sunday|by=the polling firm Glarner & Sozo} of respondents said that they would vote for the levy or were leaning that way, while {39%|np|^} were against. {Seven per cent|up|^} had no opinion. The institute interviewed {1,204|n|^} people; the margin of error is {2.9|me|^} percentage points.

If it passes, owners of homes that stand empty most of the year would pay {1.5%|ra|m=hypothetical} of the taxable value annually. The canton reckons with {CHF23 million|rv|by=The canton} in income, from which the initiators want to pay for {350|ho|s=the initiators} affordable flats.

Across the canton {18%|shk} of dwellings are second homes. In the ski resort of Lenzfluh it is {44%|sh}.

Most read
1. Why 3 cows blocked the A9
2. What you need to know about the 13th pension payment

@doc german-wire | Swiss wire, in translation | 2029-09-23
Sankt Alban rejects second-home tax by a hair

Walzen (sna) - Voters in Sankt Alban said no on Sunday to a second-home tax. With all communes counted, {39,568|nv|t=With all communes counted|by=the cantonal chancellery} No votes stood against {38,940|yv|^} in favour, the cantonal chancellery announced. The No share came to {50.4 percent|no|^}. Turnout was {57.3 percent|to|^}.

A mere {628|df} votes made the difference, fewer than the number of beds in the largest hotel of Lenzfluh. There {81.2 percent|lt|s=There} turned the proposal down. The cantonal capital, by contrast, accepted it with {61.7 percent|wt}.

Cantonal law provides for an automatic recount only where the gap is below {0.3|rt} points.

Supporters had spent around {310,000|~ys} francs, the owners' association {1.45 million|ns}.

@doc tabloid | mass-circulation paper | 2029-09-24
No, no, no! The mountain beats the valley

What an upset! A month ago the Yes camp had {54|yp|t=A month ago} percent and the prosecco was on ice. On Sunday at 3.40pm it went back to the cellar.

{49.6|y|t=On Sunday|s=Yes} percent Yes, {51.4|!no|^|s=No} percent No. That is how close it was!

"We were robbed by money," rages tenant leader Jasna Perović (46). Her alliance says that it put {130,000|!ys|by=Her alliance|s=Her alliance} francs into posters. And the owners? {1.45 million|ns|s=the owners}!

In Lenzfluh, where nearly every {second|-} shutter is closed in November, they danced on the ice rink. More than {four in five|>lt|v=80} voters had put a No in the envelope.

Hotelier Beat Amherd: "They wanted {2.5|!ra|by=Hotelier Beat Amherd} percent of my parents' chalet every year. For {350|ho} flats in Walzen! Not with me."

ALSO READ: Lottery: 29 million jackpot cracked • Weather: 31 degrees to come

@doc broadsheet-analysis | broadsheet analysis | 2029-09-25
How the lead melted

Anyone who looked at Glarner & Sozo's figures in late August had to think the matter settled. {Fifteen|pm|t=late August} points separated the two camps, with only {7%|up|t=in late August} still making up their minds, and a sample of {1,204|n|^} is not small. Where did they go?

Turnout gives the first clue. At {57.3%|to} it was well above the usual {45|~tu} or so, and it was highest where it hurt the initiative. In Lenzfluh {71%|tl} of those entitled to vote did so, and {81.2%|lt|s=Lenzfluh} of them opposed the tax. The capital, whose {61.7%|wt|s=The capital} in favour would have carried the day on a normal Sunday, stayed on the lake.

The second is money. Opponents outspent the initiators by almost {five|-} to one, {1.45 million|ns} francs to {310,000|ys}.

The third is arithmetic. The government's {23 million|rv|by=The government} francs a year was an estimate that nobody outside it believed; the {350|ho} flats hung on it.

In the end {628|df} people decided. Those who lost will try again in 2032, and will ask for {1|ra2} percent.
