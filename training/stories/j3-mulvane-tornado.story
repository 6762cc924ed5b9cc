@story mulvane-tornado
@topic Tornado at Harrow and Bell Creek, Kansas, May 1998
@subject T = Harrow tornado | the tornado | the twister | the funnel
@subject H = Harrow
@subject B = Bell Creek
@subject N = National Weather Service | NWS | the Weather Service | forecasters
@subject G = Governor Margaret Olen | Governor Olen | the governor | Olen
@subject F = Federal Emergency Agency | the federal agency | FEA
@subject S = St. Wendelin Regional Medical Center | St. Wendelin | the hospital
@subject I = Prairie Mutual Insurance | Prairie Mutual | the insurer
@fact ef = 4 | other | T | rating on the Fujita scale | - | constant
@fact wi = 220 | speed | T | miles an hour of wind | - | constant | projected
@fact wd = 0.6 | distance | T | miles of width | - | constant
@fact ln = 27 | distance | T | miles of track | - | constant
@fact dr = 51 | duration | T | minutes on the ground | 1998-05-04 | constant
@fact st = 18:24 | clock | T | hour of touchdown | 1998-05-04 | constant
@fact wn = 18:06 | clock | N | hour of the warning | 1998-05-04 | constant
@fact ld = 18 | duration | N | minutes of lead time | 1998-05-04 | constant
@fact d1 = 5 | deaths | T | people killed | 1998-05-04 night | cumulative
@fact d2 = 11 | deaths | T | people killed | 1998-05-05 evening | cumulative
@fact d3 = 12 | deaths | T | people killed | 1998-05-20 | cumulative
@fact dh = 8 | deaths | H | people killed | 1998-05-05 evening | cumulative
@fact db = 3 | deaths | B | people killed | 1998-05-05 evening | cumulative
@fact in = 140 | injuries | T | people injured | 1998-05-05 evening | cumulative
@fact hs = 31 | other | S | patients admitted | 1998-05-05 evening | cumulative
@fact h1 = 380 | homes | H | homes destroyed | 1998-05-05 evening | cumulative
@fact h2 = 95 | homes | B | homes destroyed | 1998-05-05 evening | cumulative
@fact ht = 475 | homes | T | homes destroyed | 1998-05-05 evening | cumulative
@fact da = 62000000 | damages | I | dollars of insured losses | 1998-05-08 | snapshot | projected
@fact gd = 4000000 | budget | G | dollars of state aid | 1998-05-06 | plan | pledged
@fact po = 3100 | other | H | inhabitants | - | constant
@fact ga = 400 | other | G | National Guard soldiers | 1998-05-05 | snapshot
@rel sum d2 = dh + db
@rel sum ht = h1 + h2
@trap d1 d2 :: found overnight
@trap d2 d3 :: one injured man died later
@trap d2 dh :: all and Harrow
@trap in hs :: injured and admitted
@trap st wn :: touchdown and warning
@trap dr ld :: minutes on the ground and of warning

@doc a-wire | wire agency | 1998-05-04
Tornado rips through Kansas town, killing at least {five|>d1}

HARROW, Kan. (Midland Press) - A tornado more than {half|>wd|v=0.5} a mile wide tore through this wheat town of {3,100|po} on Monday evening, killing at least {five|>d1|t=late Monday|by=officials} people, officials said late Monday.

The twister touched down at {6:24 p.m.|st}, {18|ld} minutes after the National Weather Service issued a warning at {6:06|wn}. It crossed farm country to nearby Bell Creek and stayed on the ground for {51|dr} minutes.

Governor Margaret Olen called out {400|ga} National Guard soldiers.

"We heard the sirens and thought it was Monday's test," said Harrow's librarian, Dolores Quist. There is no Monday test.

Power was out to {9,000|-} customers in {three|-} counties.

@doc b-paper | Wichita-area daily | 1998-05-06
{Eleven|d2} dead; {475|ht} homes gone

By R. J. Pennifold and Bonnie Tran — staff writers

When the lists were laid side by side on Tuesday evening the names were {11|d2|t=on Tuesday evening|by=Sheriff Gale Otte}: {eight|dh|^} in Harrow and {three|db|^} in Bell Creek, said Sheriff Gale Otte. He put the hurt at {140|in|t=on Tuesday evening|by=Sheriff Gale Otte}, of whom St. Wendelin kept {31|hs|^}.

NWS surveyors in Dodge City call it an {F4|ef|v=4|by=NWS surveyors} of {0.6|wd|by=NWS surveyors} miles in width, winds near {220|~wi|^} mph, a track {27|ln|^} miles long.

Destroyed: {380|h1} homes in Harrow, {95|h2} in Bell Creek.

The state has put up {$4 million|gd|by=The state}. Federal aid awaits a presidential signature.

Ash Tree School is {73|-} yards from where it was.

SPORTS: Royals drop 7th of 9 · CROP REPORT B6 · CLASSIFIED

@doc c-tv | station website | 1998-05-06
TORNADO Q&A: what you need to know right now

Q: How long did the warning give us? A: {18|ld} minutes, by the log: {6:06|wn|by=log} out, {6:24|st} down.

Q: How many dead? A: {Eight|!d2|t=as of Tuesday night} as of Tuesday night.

Q: How many homes? A: {Four hundred and thirty|!ht} in all, {95|h2} of them in Bell Creek.

Q: How strong? A: {F3|!ef|v=3}. Long: {27|ln} miles.

Q: Where do I give? A: Channel 7's Heartland Fund, P.O. Box 118. It passed {$80,000|-}.

Q: Is St. Wendelin full? A: It took in {31|hs}; {two|-} have gone home.

Updated 10:45 p.m. | Radar | School closings (14)

@doc d-insurer | insurance trade weekly | 1998-05-21
Kansas, two weeks on

Prairie Mutual expects insured losses of {$62 million|da|by=Prairie Mutual} from the Harrow tornado, above the {$50 million|-} of the Moundridge hailstorm last June.

The death of a trucker on Wednesday brought the toll to {12|d3|t=Wednesday}, from {11|d2|t=two weeks ago} two weeks ago. Of the {475|ht} homes destroyed, {390|-} were under policies.

Adjusters note a narrow damage path: {0.6|wd} miles at most, over {27|ln}. Peak winds are estimated at {220|wi} mph.

The governor's {$4 million|gd} is for public buildings. She denied having sought {$10 million|-}. Speaking of sirens, the lead time, {18|ld} minutes, is above average.

@doc e-column | newspaper column, a year later | 1999-05-02
Bonnie Tran: A year of Mondays

They've put the siren back. It stands where the Ash Tree School was, on a pole of its own, and at noon on the first Monday of the month it makes the dogs of Harrow sit down.

I've been reading my notebook from that week. It begins with a {5|d1|t=Monday night}, for the dead we knew of on Monday night, and I see that I crossed it out and wrote {11|d2|t=Tuesday supper} at Tuesday supper. Under it, in the margin, in smaller figures, as though that helped: {8|dh} and {3|db}, Harrow and Bell Creek. The {12|d3}th came later. Everyone in town knows his truck.

I wrote down {475|ht} houses. I wrote that {380|h1} of these were in Harrow, a place of {3,100|po} people, and I did not then do the division, and I'm not going to do it now.

What I didn't write is what the man from Dodge City told me over a sandwich. His crew had walked all {27|ln} miles of it. He could stand in the middle of the scar and not hit either side with a ball, since it was {0.6|wd} of a mile across, and he thought the wind at the grain elevator had been {220|~wi|by=the man from Dodge City}, though nobody would ever prove it. "We give it a {4|ef}," he said. "There's a {5|-}. I hope you never see one."

People ask about the warning. {Eighteen|ld} minutes. The siren went at {6:06|wn} and the thing came over the creek at {6:24|st}. I've timed what I can do in {eighteen|ld} minutes. It's a lot. I could have driven to Wichita's edge, or cooked supper, or, as Dolores Quist did, found {fifteen|-} children and put them under the atlas table.

The insurance people said {sixty-two|da|x=1000000} million dollars. The governor found {four|gd|x=1000000}. The {hundred and forty|in|v=140} who were hurt found one another; they meet, third Thursdays, at the Lutheran church.

I'm told {four hundred|ga} Guardsmen were here. I remember one. He was directing traffic at a corner where there was no longer a street.
