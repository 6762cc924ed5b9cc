@story osage-bend-pursuit-verdict
@topic Jury verdict against Osage Bend, Missouri, over a police chase that killed a mother
@subject C = City of Osage Bend | Osage Bend | the city
@subject F = family of Renata Villafuerte | the Villafuertes | the family | her husband and children | plaintiffs
@subject R = Renata Villafuerte | Villafuerte | Renata | the victim
@subject O = Officer Kyle Stadtmiller | Stadtmiller | the officer
@subject S = Deshon Pruitt | Pruitt | the fleeing driver | the fugitive
@subject Q = the jury | jurors | the panel
@subject L = Margaret Osei-Lund | Osei-Lund | the family's lawyer
@fact act = 11600000 | damages | F | dollars of compensatory damages awarded | 2016-05-06 | constant
@fact agg = 8000000 | damages | F | dollars of aggravating-circumstances damages awarded | 2016-05-06 | constant
@fact tot = 19600000 | damages | F | dollars awarded in all | 2016-05-06 | constant
@fact shr = 70 | other | C | percent of fault assigned | 2016-05-06 | constant
@fact shp = 30 | other | S | percent of fault assigned | 2016-05-06 | constant
@fact ask = 25000000 | damages | L | dollars asked of the jury | 2016-05-05 | constant | hypothetical
@fact off = 1250000 | damages | C | dollars offered before trial | 2016-02 | constant | hypothetical
@fact cap = 409123 | damages | C | dollars a person may recover under state law | 2016 | constant | threshold
@fact ins = 5000000 | other | C | dollars of insurance cover | 2016 | constant
@fact vf = 10 | votes_cast | Q | votes for the verdict | 2016-05-06 | constant
@fact va = 2 | votes_cast | Q | votes against the verdict | 2016-05-06 | constant
@fact vn = 9 | votes_cast | Q | votes needed for a verdict | - | constant | threshold
@fact del = 6.5 | duration | Q | hours of deliberation | 2016-05-06 | constant
@fact tri = 8 | duration | Q | days of trial | 2016-05-06 | constant
@fact sp = 93 | speed | O | miles an hour reached in the chase | 2013-08-24 | constant
@fact sps = 88 | speed | S | miles an hour at the collision | 2013-08-24 | constant
@fact lim = 35 | speed | - | miles an hour allowed on the street | - | constant
@fact mi = 4.7 | distance | O | miles of the chase | 2013-08-24 | constant
@fact du = 230 | duration | O | seconds of the chase | 2013-08-24 | constant
@fact dt = 2013-08-24 | date | R | day of the crash | - | constant
@fact ag = 41 | age | R | age in years at death | - | constant
@fact k1 = 10 | age | F | age in years of the elder child at the crash | 2013-08-24 | constant
@fact k2 = 7 | age | F | age in years of the younger child at the crash | 2013-08-24 | constant
@fact pri = 19 | sentence | S | years of imprisonment | 2014 | constant
@rel sum tot = act + agg
@trap act agg :: two kinds of damages
@trap ask tot :: asked and awarded
@trap off cap :: offer and statutory cap
@trap sp sps :: the officer's top speed and the fugitive's at the crash
@trap vf vn :: votes given and needed
@trap vf k1 :: ten jurors and a child of ten

@doc a-metro | metropolitan daily | 2016-05-07
Osage Bend must pay for fatal chase, jury says: {$19.6 million|tot}

OSAGE BEND, Mo. • A Gasconade Valley jury on Friday awarded {$19.6 million|tot|t=on Friday} to the husband and children of a woman killed when police pursued a shoplifting suspect into a busy intersection.

The verdict, reached after {6½|del|v=6.5} hours on the {eighth|tri} day of trial, is made up of {$11.6 million|act} in actual damages and {$8 million|agg} because jurors found aggravating circumstances. {Ten|vf} of the {12|-} signed it; Missouri law asks for {nine|vn}.

They laid {70 percent|shr} of the fault on the city and the rest on Deshon Pruitt, who is serving {19|pri} years.

Renata Villafuerte, {41|ag}, was driving home from a shift at a bakery on {Aug. 24, 2013|dt}. Officer Kyle Stadtmiller had followed Pruitt for {4.7|mi} miles, topping {93|>sp} mph at one point on streets posted at {35|lim}. Pruitt was doing {88|sps} when he ran the light at Delmont Avenue.

The city turned out to be worse at arithmetic than the plaintiffs. In February it offered {$1.25 million|off|t=In February} to settle.

Whether the family will collect is another matter. Osage Bend will argue that state law limits recovery to {$409,123|cap} a person.

Staff writer: d.kwiatkowski@mvdispatch.example • 314-555-0199 • Sports: Cards win 6-1, C1

@doc b-tv | local TV station website | 2016-05-06
JURY: City to pay {millions|-} in deadly police chase

by Brooke Hadley, NewsCenter 5
Posted 5:48 PM, May 6, 2016 | Updated 10:12 PM

OSAGE BEND – The family of a mother of {two|-} who died in a police pursuit cried and hugged as a verdict of almost {$20 million|<~tot} was read Friday night.

Renata Villafuerte's kids were {10|k1|t=when it happened} and {7|k2|^} when it happened.

"They lost their mom for a {forty-dollar|-} pair of jeans," attorney Margaret Osei-Lund told NewsCenter 5. She'd asked the panel for {$25 million|ask|by=attorney Margaret Osei-Lund}.

Dash-cam video played in court showed the chase lasting {three minutes and 50 seconds|du|v=230}. At its fastest the cruiser was going {93|sp} miles per hour.

{Two|va} jurors refused to sign. One of them, who didn't want to be named, told us that Pruitt should carry more than {30 percent|>shp|by=One of them} of the blame.

The city's insurance policy tops out at {$5 million|ins}.

Watch: Raw video of the chase (2:41)
TRENDING: 5 things to know about Saturday's storms

@doc c-legal | legal newsletter | 2016-05-13
VERDICTS & SETTLEMENTS
{$19.6M|tot} – Police pursuit – Wrongful death

Venue: Circuit Court of Gasconade Valley County
Case: Villafuerte et al. v. City of Osage Bend, 14GV-CC00372
Date of incident: {August 24, 2013|dt}
Verdict: {$19.6 million|tot}; fault apportioned {70|shr}/{30|shp} between defendant and nonparty Pruitt
Breakdown: compensatory {$11,600,000|act}; aggravating {$8,000,000|agg}
Vote: {10|vf}-{2|va}
Last demand: {$3.5 million|-}. Last offer: {$1.25 million|off}
Length of trial: {eight|tri} days. Deliberations: {six and a half|del|v=6.5} hours

Plaintiffs' counsel said that the case turned on time. "From the first siren to impact is {230|du|by=Plaintiffs' counsel} seconds," Osei-Lund said. "In that window a sergeant asked twice whether it was worth it."

The defense plans to move for remittitur and for application of RSMo 537.610, under which a public entity owes at most {$409,123|<cap|t=this year} a claimant this year. Plaintiffs say that the city waived immunity by buying {$5 million|ins} of coverage; even then, a judgment would stop there.

@doc d-column | weekly newspaper, editor's column | 2016-05-12
What {4.7|mi} miles cost

I drove it on Sunday after church, at the limit. It took me {eleven|-} minutes. On the night, with {two|-} cars and no sense between them, it took under {four|<du|v=240}.

There's a donut shop where Officer Stadtmiller's speedometer touched {93|sp}. Across from it is a sign: {35|lim}.

I don't know what a mother of {41|ag} is worth. {Ten|vf} of our neighbors say {nineteen million six hundred thousand|tot|v=19600000} dollars. {A pair|va|v=2} of our neighbors say otherwise, and I'd not care to sit between them at a fish fry.

Here is what I do know. City Hall could have had this done with for {a tenth|-} of it... less: {a million and a quarter|off|v=1250000} was their own figure, and the folks would not take that. The lawyers wanted {twenty-five|ask|x=1000000|by=The lawyers} million. We have a policy for {five|ins|x=1000000}, a budget of {eleven|-}, and a water tower with a hole.

Pruitt got {nineteen|pri} years. The officer got a desk.
