@story u6-sofia-judges
@topic Mass march in Sofia against the judges bill, March 2030
@subject R = Sofia march | march | the demonstration | the crowd | the protest | Tuesday's gathering | the square
@subject B = Judges Bill | the bill | the draft law | the reform
@subject I = Ministry of Interior | the police | Sofia Police Directorate | the directorate
@subject L = Light Over Courts | the organisers | the movement
@subject U = Institute for Urban Measurement | the institute | Dr Radoslava Mincheva | Mincheva
@subject T = Sofia metro | the metro | the underground
@fact p = 38000 | crowd | R | people by police count | 2030-03-05 evening | snapshot
@fact u = 78000 | crowd | R | people by the institute's estimate | 2030-03-05 evening | snapshot
@fact o = 150000 | crowd | R | people by the organisers' count | 2030-03-05 evening | snapshot
@fact pp = 21000 | crowd | R | people by police count | 2030-02-26 evening | snapshot
@fact ar = 41000 | area | R | square metres that were occupied | 2030-03-05 evening | snapshot
@fact de = 1.9 | rate | R | people per square metre | 2030-03-05 evening | snapshot
@fact met = 312000 | ridership | T | trips in one day | 2030-03-05 | snapshot
@fact metu = 240000 | ridership | T | trips on an ordinary Tuesday | - | constant
@fact metp = 30 | rate | T | rise over an ordinary Tuesday | 2030-03-05 | snapshot
@fact arr = 64 | arrests | R | people detained | 2030-03-06 morning | cumulative
@fact inj = 11 | injuries | R | people treated by medics | 2030-03-06 morning | cumulative
@fact off = 1900 | officers | I | officers on duty | 2030-03-05 | snapshot
@fact yes = 124 | vote_count | B | votes in favour at first reading | 2030-02-21 | snapshot
@fact no = 98 | vote_count | B | votes against at first reading | 2030-02-21 | snapshot
@fact jud = 17 | jobs | B | senior judges who would have to retire | - | plan
@fact new = 62 | age | B | retirement age for judges under the draft | - | plan
@fact old = 65 | age | B | retirement age for judges now | - | constant
@fact town = 32 | other | L | towns with rallies | 2030-03-05 | snapshot
@fact sig = 212408 | other | L | signatures collected | 2030-03-05 | cumulative
@fact ref = 400000 | other | L | signatures needed to force a referendum | - | constant | threshold
@fact pol = 61 | poll_share | B | people against the law | February 2030 | snapshot
@fact fine = 500 | price | I | euros that a detained person was fined | 2030-03-06 | constant
@fact chain = 6.5 | distance | L | kilometres of the planned human chain | 2030-03-17 | plan | pledged
@rel product u = ar * de
@rel change metp = metu -> met
@trap p u :: police count and the institute's estimate
@trap p pp :: the march a week before
@trap sig ref :: signatures collected and needed

@doc a-wire | wire agency | 2030-03-06
Tens of thousands pack Sofia over plan to retire judges

SOFIA, March 6 — Bulgaria's biggest street protest in years brought tens of thousands to Nezavisimost Square on Tuesday evening, with estimates of its size ranging from the {38,000|p|t=Tuesday evening|by=police} given by police to {150,000|o|t=Tuesday evening|by=organisers} claimed by organisers.

The marchers oppose a bill that would lower the retirement age for judges to {62|new} from {65|old}, which would force out {17|jud} members of the highest courts at once. Parliament passed it on first reading by {124|yes|t=on first reading} votes to {98|no|^} on Feb. 21.

The movement behind the rally, Light Over Courts, said people also took to the streets in {32|town|by=Light Over Courts} towns and that its petition stood at {212,408|sig|by=Light Over Courts} names. It needs {400,000|ref} to compel a referendum.

Police, who fielded {1,900|off|s=Police} officers, said {64|arr|by=Police} people had been detained by Wednesday morning; medics treated {11|inj|by=medics}. A week before, the same police had counted {21,000|pp|t=A week before|by=police}.

The justice minister, Velizar Kanchev, said the bill would be put to second reading on March 19 "whatever the weather".

@doc b-release | press release | 2030-03-06
MINISTRY OF INTERIOR – SOFIA POLICE DIRECTORATE
Information on the public gathering of 5 March

Ref. No. 2417/06.03.2030

The directorate informs the media that the gathering in front of the Council of Ministers building was attended by {38 000|p|t=5 March|by=The directorate} citizens at its highest point, established at 19.40 h by drone. The gathering of 26 February was attended by {21 000|pp|t=26 February|by=The directorate}.

Public order was ensured by {1 900|off} employees. In the course of the event {64|arr} persons were brought in, of whom all but a handful were released after being served with a penalty of {500|fine} euro. Emergency medical assistance was given to {11|inj} persons, none in serious condition.

Media are asked not to circulate figures for which no method is stated. The number of {150 000|o|by=the association} put about by the association Light Over Courts would require the whole of the boulevard to the Eagle Bridge to be filled. The directorate takes no position on the Institute for Urban Measurement's {78 000|u|by=the Institute for Urban Measurement}.

For inquiries: press@sdvr.example, tel. 02 555 0142 (weekdays 9–17 h)

@doc c-live | live blog | 2030-03-05
AS IT HAPPENED: Sofia against the judges bill

22:48
We're closing this page. Thanks to the 41,903 of you who read along. Tonight in short: the police say {150,000|!p|t=Tonight|by=the police}, the trains say a lot, and the government says nothing.

22:15
Metro figures just in: {312,000|met|t=22:15} journeys so far today. On a usual Tuesday it's {240,000|metu|t=On a usual Tuesday}. That's {72 per cent|!metp} more, if our sums are right!

21:30
Petra Yaneva of Light Over Courts from the stage: a human chain from the Palace of Justice to parliament and back round by the river on 17 March. "{Six and a half|chain|by=Petra Yaneva} kilometres. Bring your mothers." She also says the signatures have gone past {212,000|>sig|by=She}.

20:52
A first scientific estimate. The Institute for Urban Measurement took aerial pictures at eight o'clock and comes to {78,000|u|t=at eight o'clock|by=The Institute for Urban Measurement} heads.

20:10
Reminder of why we're here. In February MPs backed the draft by {142|!yes|t=In February} to {98|no|^}. It sends {seventeen|jud} judges home, all of them above the new limit of {62|new}.

19:05
It's 3 degrees and sleeting. Nobody's leaving.

>> MOST READ: 7 signs your boiler is dying | Levski coach gone after 9 days

@doc d-column | data column | 2030-03-08
How many is a square?
By Assen Dobrev

Every protest has two numbers, and both are wrong. On Tuesday we were lucky: there was a third.

Dr Radoslava Mincheva counts crowds for a living. She doesn't ask anyone how many came. She measures what they stood on – {41|!ar|x=10000|t=On Tuesday} hectares, from the Largo to the university – and then how tightly they stood, which that evening averaged {1.9|de|t=that evening} people to the square metre. Multiply, and you get a shade under {80,000|<u}. It's a figure twice what the uniforms admit and half of what the megaphones promise.

"A metre with four on it is dangerous," she says. "Near the stage it was four. At the back they were dancing."

There are other ways to weigh discontent. The underground carried {nearly a third|~metp|v=30} more passengers than on an ordinary Tuesday. A survey in February had {61%|pol|t=in February} of Bulgarians against the reform, and I have yet to meet the rest. The petition is just over halfway to the {400,000|ref} that would put the matter to a popular vote.

But the number that decides is small. On first reading {98|no|t=On first reading} members opposed the thing. They need 121 at the second. I know which crowd I'll be counting.
