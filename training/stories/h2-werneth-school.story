@story h2-werneth-school
@topic School lockdown after an air-rifle incident in Oldham, England, 2017
@subject I = Werneth lockdown | lockdown | incident | the scare
@subject S = Brook Lane Academy | the school | the academy | Brook Lane
@subject G = Greater Manchester Police | GMP | police
@subject H = Fatima Oyelowo-Grant | Mrs Oyelowo-Grant | the head | the headteacher | head teacher
@subject B = a former pupil | the youth | the boy | the suspect
@fact pu = 1187 | enrolment | S | pupils on roll | 2017 | constant
@fact pd = 1064 | crowd | S | pupils in the building | 2017-11-08 | constant
@fact st = 96 | jobs | S | staff in the building | 2017-11-08 | constant
@fact t0 = 10:42 | clock | I | time it began | 2017-11-08 | constant
@fact t1 = 13:27 | clock | I | time it was lifted | 2017-11-08 | constant
@fact du = 165 | duration | I | minutes it lasted | - | constant
@fact ar = 17 | age | B | years old | - | constant
@fact inj = 2 | injuries | I | people hurt | 2017-11-08 | cumulative
@fact ill = 14 | other | I | pupils treated for panic attacks | 2017-11-08 | cumulative
@fact ao = 22 | officers | G | armed officers sent | 2017-11-08 | constant
@fact po = 60 | officers | G | officers sent | 2017-11-08 | constant
@fact call = 340 | other | G | calls in the first hour | 2017-11-08 | constant
@fact pel = 9 | other | I | pellets fired | - | constant
@fact win = 4 | damages | I | windows broken | - | constant
@fact yd = 150 | distance | I | yards from the playground to the roof | - | constant
@fact oth = 5 | units_pledged | I | other schools that shut their doors | 2017-11-08 | constant
@fact cus = 8 | sentence | B | months of detention | 2018-02-15 | constant
@fact cus2 = 12 | sentence | B | months of rehabilitation order asked for | - | plan | hypothetical
@fact abs = 231 | other | S | pupils absent | 2017-11-09 | snapshot
@fact sun = 30 | duration | B | minutes from the last shot to the arrest | 2017-11-08 | constant
@fact dr = 3 | other | S | lockdown drills a year | - | constant
@fact num = 40 | address | B | house number on Werneth Hall Road | - | constant
@fact en = 12 | other | B | foot-pounds that the rifle may have without a licence | - | constant | threshold
@fact pn = 38 | officers | G | unarmed officers sent | 2017-11-08 | constant
@fact ar2 = 18 | age | B | years old at the sentence | - | constant
@fact pu2 = 1151 | enrolment | S | pupils on roll | 2018-02 | constant
@rel sum po = ao + pn
@trap pu pu2 :: before and after
@rel diff x = pu - pd
@fact x = 123 | other | S | pupils away | 2017-11-08 | constant
@trap pu pd :: on roll and in the building
@trap x abs :: that day and the next
@trap inj ill :: hit and panicked
@trap ao po :: armed and all
@trap cus cus2 :: given and asked for

@doc a-live | city paper, live blog | 2017-11-08
LIVE: Brook Lane Academy in lockdown as armed police surround street

11:03 Parents are being told to STAY AWAY from Brook Lane Academy in Oldham. The school went into lockdown at {10.42am|t0}, a text to families says.

11:31 We understand pupils are under their desks. There are {1,187|pu} on the roll, though Year 11 are out on a trip today.

11:50 GMP says it has taken {340|call|t=in the first hour|by=GMP} calls in the first hour. Please, only ring if you have information.

12:08 {Five|oth} other schools within a mile have locked their doors as a precaution.

12:15 Police: a {17|ar}-year-old is in custody. He was arrested {half an hour|sun|v=30} after the last shot.

12:44 {Two|inj} Year 9 boys have been hit by "pellets". Injuries not serious.

13:29 IT'S OVER. Doors opened {two minutes ago|t1|v=13:27}.

13:50 Our count: {22|ao} armed officers. Cheers for sticking with us. 214 comments

@doc b-bbc | broadcaster news site | 2017-11-08
Oldham school lockdown: Teen held over 'air rifle shots'

A boy aged {17|ar} has been arrested after shots from an air rifle hit {two|inj} pupils at a school in Greater Manchester.

Brook Lane Academy in Werneth was locked down for {two and three-quarter|du|v=165} hours from {10:42|t0} GMT.

Police said {nine|pel|by=Police} pellets were fired from the roof of a house about {150|~yd} yards away, breaking {four|win} windows.

Ambulance crews treated {14|ill} pupils for panic attacks.

{Sixty|po} officers attended, {22|ao} of them armed.

Head teacher Fatima Oyelowo-Grant praised the {1,064|pd} pupils and {96|st} members of staff who were inside. "We practise this {three|dr} times a year. Today they were better than at any drill," she said.

The other {123|x} were on a geography trip or off sick.

Related topics: Oldham | Gun crime | 4 things to know about airguns

@doc c-tabloid | national tabloid | 2017-11-09
CLASS WAR: {1,200|?pd} kids cower for {3|~du|v=180} hours as 'sniper' opens fire on playground

TERRIFIED pupils texted goodbyes to their mums yesterday as a gunman took pot shots from a rooftop.

Armed cops (a whopping {22|ao} of them, with {38|pn} unarmed colleagues) swooped on a terrace at {40|num} Werneth Hall Road, just {150|yd} yards from the gates, and dragged out a lad of {17|ar}.

He had let off {nine|pel} pellets. {Four|win} windows were smashed and {two|inj} boys were hit, one in the ear.

Mum-of-{three|-} Kayleigh Sadowska said: "My girl was under a table from {quarter to eleven|~t0|v=10:45} till nearly {half one|~t1}. She's asked to be home-schooled."

{Fourteen|ill} youngsters had to be given oxygen, and others wet themselves.

Airguns like his, at under {12|<en} foot-pounds, need no licence.

WIN! A £9.50 holiday – token 3 inside

@doc d-local | weekly paper | 2018-02-22
{Eight|cus} months for youth who shot at old school 'for a laugh'

A teenager who emptied an air rifle at Brook Lane Academy because he "wanted to see who'd run" has been given {eight|cus|t=last Thursday} months' detention.

The youth, now {18|ar2|t=now} and still not named by order of Minshull Street Crown Court, admitted possession with intent to cause fear. His barrister, Huw Prosser-Iqbal, had urged a {12|cus2|by=His barrister}-month rehabilitation order.

The court was told last Thursday that {1,064|pd} children and {96|st} adults spent {165|du} minutes behind locked doors on November 8. The day after, {231|abs|t=The day after} children did not come to school. {Two|inj} boys were hit.

Mrs Oyelowo-Grant, the head, said in a statement that roll has since dropped from {1,187|pu} to {1,151|pu2|t=since}.

The defendant, who lived at {40|num} Werneth Hall Road, was arrested {30|sun} minutes after his last pellet, asleep.
