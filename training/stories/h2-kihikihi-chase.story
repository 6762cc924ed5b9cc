@story h2-kihikihi-chase
@topic Police pursuit of a stolen ute through Waikato, New Zealand, 2018: the night, the court, the review
@subject P = Kihikihi pursuit | pursuit | chase | fleeing-driver event
@subject D = Rawiri Tamihana-Cole | Tamihana-Cole | the driver | the man | the accused
@subject W = Lesieli Fonua | Fonua | the passenger | his passenger
@subject K = Constable Piers Hendry | Hendry | the constable
@subject R = Waikato Police | police
@fact ag = 24 | age | D | years old | - | constant
@fact aw = 19 | age | W | years old | - | constant
@fact st = 23:47 | clock | P | time it began | 2018-08-03 | constant
@fact en = 00:21 | clock | P | time it ended | 2018-08-04 | constant
@fact du = 34 | duration | P | minutes it lasted | - | constant
@fact ab = 3 | other | P | times it was called off | - | constant
@fact di = 58 | distance | P | kilometres driven | - | constant
@fact sp = 178 | speed | P | top speed in km/h | - | constant
@fact li = 100 | speed | P | speed limit in km/h on the road | - | constant
@fact pc = 6 | units_pledged | R | patrol cars used | - | constant
@fact of = 13 | officers | R | officers who took part | - | constant
@fact sk = 4 | other | R | sets of spikes laid | - | constant
@fact sh = 2 | other | R | sets of spikes that hit | - | constant
@fact in = 3 | injuries | P | people hurt | 2018-08-04 morning | cumulative
@fact in2 = 4 | injuries | P | people hurt | 2018-08-06 | cumulative
@fact ho = 212 | address | P | house number where the ute hit a fence | - | constant
@fact ch = 9 | other | D | charges laid | 2018-08-06 | snapshot
@fact ch2 = 11 | other | D | charges laid | 2018-08-20 | snapshot
@fact mx = 5 | sentence | D | years in prison at most | - | plan | threshold
@fact dis = 18 | duration | D | months disqualified from driving | 2017 | constant
@fact ry = 517 | other | R | pursuits in the district | 2017 | constant
@fact ry8 = 291 | other | R | pursuits in the district | first half of 2018 | cumulative
@fact va = 42000 | price | P | dollars the stolen ute was worth | - | constant
@trap in in2 :: a neighbour cut by glass was counted later
@trap ch ch2 :: two charges were added
@trap sk sh :: laid, and hit
@trap ry ry8 :: whole year, half year
@trap sp li :: top speed and limit

@doc a-paper | regional daily, web | 2018-08-04
Half-hour chase ends in a Kihikihi fence

Hamish Orr-Walker
hamish.ow@waikatomail.example | 07 555 0188
Updated 9.42am

A stolen ute led police on a {34|du}-minute run across the southern Waikato overnight before it ploughed through the front fence of {212|ho} Leslie St, Kihikihi, at {12.21am|en}.

The driver, {24|ag}, and his {19|aw}-year-old passenger were cut free. A constable whose car clipped a power pole while trying to get ahead of them made it {three|in|t=this morning} people being treated at Waikato Hospital this morning.

Inspector Ana Ruatapu said the Hilux, valued at about {$42,000|~va|by=Inspector Ana Ruatapu} and taken from a Cambridge dairy farm on Thursday, was spotted on State Highway 1 just before midnight. "It was clocked at {178|sp}kmh in a {100|li}kmh zone. At that point the pursuit controller said stop, and we stopped." They would stop {three times|ab} in all, she said, each time because of speed or oncoming traffic.

{Six|pc} patrol cars and {13|of} staff became involved. Road spikes were put out in {four|sk} places. {Two|sh} of the sets found a tyre.

"From the first blue light to the fence is {58|di} kilometres. It's a miracle nobody is dead."

READ MORE:
* 2 dead after Tirau logging truck crash
* Five things to know about the new speed cameras

@doc b-radio | radio bulletin | 2018-08-04
Waikato chase: {three|in} hurt

Kia ora, it's seven o'clock.

{Three|in|t=this morning} people are in hospital this morning after a fleeing driver crashed into a property at Kihikihi, south of Te Awamutu.

Police first tried to pull over the ute at {thirteen minutes to midnight|st|v=23:47} near Karapiro. Over the next {forty-four|!du} minutes it reached speeds of more than {170|>sp} kilometres an hour, and the chase was abandoned and resumed {several times|-}.

It ended when spikes laid by officers, the {second|-} set to strike home out of {four|sk}, shredded the rear tyres.

A man aged {24|ag} is under guard in a stable condition. A woman passenger, {nineteen|aw}, has a broken pelvis. The {third|-} person is a police officer with a wrist injury.

Fire crews took {twenty|-} minutes to get the pair out.

Turning to sport now, and the Chiefs have gone down 31 to 27.

@doc c-tv | TV news site | 2018-08-06
Accused in {178|sp}km/h ute chase was already banned from driving

Rawiri Tamihana-Cole faced {nine|ch|t=on Monday} charges when he appeared by video link in the Hamilton District Court on Monday, among them reckless driving causing injury, for which he could get up to {five|<mx} years.

The {26|!ag}-year-old, of no fixed abode, was disqualified for {18|dis|t=last year} months last year, the court heard.

According to the police summary, it all started at {11.57pm|!st|by=the police summary} on Friday, when a patrol saw the Hilux run a red light. What followed spanned {58|di}km of highway and farm road and tied up {half a dozen|pc} police vehicles. At times, it says, the Hilux was doing {178|sp|by=it}km/h; signs on that stretch say {100|li}.

Lesieli Fonua, {19|aw}, who told detectives she had begged him to stop, had surgery yesterday. Constable Piers Hendry has been discharged.

They are not the only ones hurt. A woman asleep in the front room at {212|ho} Leslie Street needed stitches from flying glass, taking the number of injured to {four|in2|t=Monday}, a police spokesperson confirmed.

Tamihana-Cole was remanded in custody until August {20|-}.

Watch: Dashcam shows moment ute misses milk tanker (0:47)

@doc d-column | newspaper opinion | 2018-08-22
Stopping the chase is not the same as ending it

I have driven the {58|di} kilometres from Karapiro to Leslie Street twice this week, at a law-abiding pace. It took me just under an hour. On the night of August 3 it was done in {34|du} minutes, with {three|ab} pauses in which the police did what we ask of them: lights off, pull over, give up.

It made no difference. Tamihana-Cole did not slow down. I am told that he was still going at {187|!sp|by=I am told} on the Pukeatua straight with not a police car in sight, and this where the limit is {100|li}.

He now faces {11|ch2|t=On Monday} charges. On Monday prosecutors tacked on theft of the ute, worth some {$42,000|~va}, and driving while disqualified, to the {nine|ch|t=a fortnight earlier} laid a fortnight earlier.

The district had {517|ry|t=last year} of these events last year and {291|ry8|t=by the end of June} by the end of June this year. If that keeps up, we are heading for {580|-} or so.

I don't blame the {13|of} officers. One of them, Piers Hendry, wrapped his car round a pole. But when {six|pc} cars and {four|sk} lots of spikes are needed to bring down one frightened {24|ag}-year-old, with a girl of {19|aw} screaming beside him, somebody ought to ask what the helicopter is for. It was in Auckland.
