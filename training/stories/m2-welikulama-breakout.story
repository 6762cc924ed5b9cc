@story m2-welikulama-breakout
@topic Break-out from Welikulama Prison, Sri Lanka: the night, the week, the committee
@subject W = Welikulama Prison | Welikulama | the prison | the jail
@subject P = Sri Lanka Police | the police | police media division
@subject D = Department of Prisons | the department | prisons department | the Commissioner-General's office
@subject S = Sunil Athukorala | Athukorala | the superintendent
@subject M = Mohamed Rizan Fareed | Fareed | 'Spanner' Rizan
@subject K = Karunaratne committee | the committee | the inquiry
@fact e = 41 | other | W | inmates who got away | 2030-08-18 | constant
@fact r1 = 19 | arrests | P | escapees caught again | 2030-08-19 morning | cumulative
@fact r2 = 33 | arrests | P | escapees caught again | 2030-08-24 | cumulative
@fact l1 = 22 | missing | W | escapees at large | 2030-08-19 morning | snapshot
@fact l2 = 8 | missing | W | escapees at large | 2030-08-24 | snapshot
@fact i = 1870 | other | W | inmates held | 2030-08-18 | snapshot
@fact c = 650 | other | W | inmates it was built for | - | constant
@fact g = 12 | officers | D | guards on duty that night | 2030-08-18 | snapshot
@fact gs = 30 | officers | D | guards the roster calls for | - | constant | threshold
@fact hg = 6 | injuries | D | guards hurt | 2030-08-19 | cumulative
@fact hi = 15 | injuries | W | inmates hurt | 2030-08-19 | cumulative
@fact d = 2 | deaths | W | inmates shot dead | 2030-08-19 | cumulative
@fact k1 = 18:55 | clock | W | time the power went | 2030-08-18 | constant
@fact k2 = 19:40 | clock | W | time the army arrived | 2030-08-18 | constant
@fact z = 45 | duration | W | minutes without control of the gate | 2030-08-18 | constant
@fact a = 38 | age | M | age in years | - | constant
@fact rw = 500000 | other | P | rupees offered for information | 2030-08-20 | constant | pledged
@fact su = 5 | other | D | officers suspended | 2030-08-24 | cumulative
@fact mo = 3 | duration | K | months until it reports | - | plan | projected
@rel sum e = r1 + l1
@rel sum e = r2 + l2
@trap r1 r2 :: next morning against the end of the week
@trap i c :: held against capacity
@trap g gs :: guards there against guards required
@trap hg hi :: guards against inmates

@doc a-wire | wire agency | 2030-08-19
{Two|d} shot, {41|e} flee in Sri Lanka prison break

COLOMBO - Soldiers sealed off a prison in Sri Lanka's North Western Province after a power cut on Sunday let {41|e|t=Sunday|by=a police spokesman} inmates break through the main gate, a police spokesman said on Monday.

{Nineteen|r1|t=by Monday morning|by=he} had been recaptured by Monday morning, leaving {22|l1|^} on the run, he said. {Two|d} prisoners were shot dead at the wall. {Six|hg|t=on Monday} guards and {15|hi|^} inmates were being treated for injuries on Monday.

Welikulama, built under British rule for {650|c} men, held {1,870|i|t=when the lights went out|by=Department of Prisons} when the lights went out at {6:55 p.m.|k1|t=Sunday}, the Department of Prisons said. Troops from a camp {9|-} km away took back the gate at {7:40 p.m.|k2|^}

A riot at another prison in {2020|-} left {11|-} dead.

@doc b-english | English-language daily | 2030-08-20
Nightmare at Welikulama: 'We were {twelve|g|t=on Sunday|by=jailor} against the lot'
By Dilrukshi Handunnetti-Perera and Kasun Wijetunga. Aug 20. 00:05 hrs

The {45|z}-minute spell in which nobody held the gate at Welikulama on Sunday was long in the making, officers told this newspaper yesterday.

"We were {twelve|g|t=on Sunday|by=jailor} that night. The roster says {thirty|gs}. It has not been thirty since I joined," a jailor with {14|-} stitches said from his bed in Kurunegala.

The jail is holding nearly three times its capacity: {1,870|i} persons in a place meant for {650|c}. The generator had no diesel.

The ringleader is said to be Mohamed Rizan Fareed ({38|a}), alias 'Spanner', who was serving {18|-} years for a heroin haul of {22|-} kg. Police yesterday announced a reward of Rs. {500,000|rw|t=yesterday|by=Police} for anyone who leads them to him.

Hospital sources said the injured inmates numbered {21|!hi|by=Hospital sources}, mostly cuts from the roof sheets. Among the staff it was {six|hg|^}. The autopsy on the {two|d} dead is today.

(See Editorial on page 8: Fifty years of promises)

@doc c-gov | government bulletin | 2030-08-24
DEPARTMENT OF GOVERNMENT INFORMATION
Release No. 614/08/30. Time 16.30

1. The Hon. Minister of Justice informs the public that as at noon today {33|r2|t=at noon today|by=Minister of Justice} of the {41|e|^} inmates who escaped from Welikulama Prison have been re-arrested. {Eight|l2|^} remain at large.

2. {Five|su|t=as of this date} officers, including Superintendent Sunil Athukorala, have been interdicted as of this date pending disciplinary inquiry. They continue to receive half pay.

3. A committee under retired High Court Judge Mrs. P. Karunaratne shall submit its report within {three|mo|m=pledged} months.

4. The Treasury has allocated Rs. {80|-} million for two generators and a perimeter light.

5. The number of inmates has since been brought down to {1,340|-} by transfers to {four|-} institutions.

6. The injured comprise {six|hg} officers and {15|hi} inmates; {two|d} inmates lost their lives. A reward of Rs. {500,000|rw} remains on offer for the inmate M. R. Fareed, aged {38|a}.

7. The public is reminded that harbouring an escapee carries up to {two|-} years of imprisonment.

@doc d-blog | news analysis site | 2030-08-26
Seven questions for the Karunaratne committee
READ TIME 6 MIN | 31 comments

1. Who let the diesel run out? The lights failed at {7:25 pm|!k1|t=Sunday the 18th}, on Sunday the 18th, and the tank had been dry since {Thursday|-}.

2. Who fired? {Two|d} men are dead. The post-mortems, leaked to us, say both wounds were in the back.

3. Why so few? A {dozen|g|v=12} guards; {thirty|gs} was the norm on paper.

4. Who is counting? The minister says {33|r2|t=at noon on Saturday|by=minister} were back inside at noon on Saturday. That should leave {eight|l2|^}; yet the wanted posters that went up the same day show {fourteen|!l2|by=wanted posters} faces.

5. Where's Spanner? Fareed, {38|a}, was seen in Puttalam, says a fisherman who'd like the {half-million|rw|v=500000} rupees.

6. Why was a building for {650|c} holding {1,870|i}?

7. Will anyone resign? {Five|su} suspensions are a start. Athukorala, the superintendent, had asked for transfer {twice|-}.

@doc e-tamil | Tamil-language radio, translated | 2030-08-19
Vanakkam. The news at 7.30.

The army's in charge of Welikulama jail this morning. The current went off at {five minutes to seven|k1|t=last evening} last evening; it was {twenty to eight|k2|^} when the soldiers came. For {forty-five|z} minutes, then, the door was open.

{Forty-one|e|by=police} walked out, police say; {nineteen|r1|t=so far|by=police} were found so far in paddy fields and one in a wedding hall. That leaves {twenty-two|l1|^}.

Families have waited outside since midnight; we counted {about two hundred|-}. Officials read out the names of the dead, {two|d}, at {five|-} o'clock.

{Six|hg} warders are in hospital. Buses on the 57 route are diverted.
