@story ua-mongolia-naadam
@topic The Naadam of Tsagaan-Uul province: wrestling, horse races, archery
@subject N = Tsagaan-Uul Naadam | Naadam | the festival | the games
@subject W = wrestlers | wrestling | the wrestling | the field of wrestlers
@subject G = Ganzorig Tumurbat | Ganzorig | the winner | the champion | Lion Ganzorig
@subject E = Enkhsaikhan Dorj | Enkhsaikhan | the runner-up | the Elephant
@subject HR = horse races | horses | the races
@subject IN = ikh nas | mature horses
@subject DA = daaga | two-year-olds
@subject AZ = azarga | stallions
@subject J = jockeys | child jockeys | riders | child riders
@subject NO = Nomin-Erdene | Nomin
@subject A = archers | archery
@subject P = police
@fact w0 = 256 | candidates | W | wrestlers in the contest | 2036-07-14 start | snapshot
@fact w3 = 32 | candidates | W | wrestlers in the contest | 2036-07-14 after round 3 | snapshot
@fact w5 = 8 | candidates | W | wrestlers in the contest | 2036-07-15 after round 5 | snapshot
@fact rd = 8 | other | W | rounds | 2036 | constant
@fact bt = 255 | other | W | bouts | 2036-07-15 | cumulative
@fact fin = 41 | duration | W | minutes of the final | 2036-07-15 | constant
@fact s1 = 12 | duration | G | minutes of the semi-final | 2036-07-15 | constant
@fact s2 = 19 | duration | E | minutes of the semi-final | 2036-07-15 | constant
@fact fs = 20:05 | clock | W | start of the final | 2036-07-15 | constant
@fact ga = 24 | age | G | age | 2036 | constant
@fact ea = 33 | age | E | age | 2036 | constant
@fact gw = 128 | other | G | kilos of weight | 2036 | constant
@fact ew = 141 | other | E | kilos of weight | 2036 | constant
@fact wd = 13 | margin | E | kilos by which he is heavier | 2036 | constant
@fact el = 4 | other | E | finals lost | 2036-07-15 | cumulative
@fact ef = 6 | other | E | finals reached | 2036-07-15 | cumulative
@fact gt = 2 | other | G | titles won | 2036-07-15 | cumulative
@fact old = 62 | age | W | age of the oldest | 2036 | constant
@fact yg = 16 | age | W | age of the youngest | 2036 | constant
@fact pz = 30000000 | other | G | tugriks of prize money | 2036 | constant
@fact pz35 = 20000000 | other | W | tugriks of prize money for the winner | 2035 | constant
@fact pzch = 50 | rate | W | rise of the winner's prize money in percent | 2036 | constant
@fact pz2 = 12000000 | other | E | tugriks of prize money | 2036 | constant
@fact pw = 58000000 | spending | W | tugriks of prize money | 2036 | constant
@fact ph = 96000000 | spending | HR | tugriks of prize money | 2036 | constant
@fact pa = 14000000 | spending | A | tugriks of prize money | 2036 | constant
@fact pt = 168000000 | spending | N | tugriks of prize money | 2036 | constant
@fact h = 1214 | other | HR | horses that started | 2036 | cumulative
@fact hin = 288 | other | IN | horses that started | 2036 | cumulative
@fact haz = 246 | other | AZ | horses that started | 2036 | cumulative
@fact hda = 137 | other | DA | horses that started | 2036 | cumulative
@fact hot = 543 | other | HR | horses that started in the three other classes | 2036 | cumulative
@fact din = 22 | distance | IN | kilometres of the race | 2036 | constant
@fact dda = 12 | distance | DA | kilometres of the race | 2036 | constant
@fact tin = 31 | duration | IN | minutes of the winning ride | 2036 | constant
@fact sin = 42.6 | speed | IN | kilometres an hour of the winning ride | 2036 | constant
@fact j = 1188 | other | J | jockeys registered | 2036 | cumulative
@fact jg = 214 | other | J | girls among the jockeys | 2036 | cumulative
@fact jgs = 18 | other | J | share of girls among the jockeys in percent | 2036 | constant
@fact ja = 8 | age | J | lowest age allowed | 2036 | constant | threshold
@fact ja35 = 7 | age | J | lowest age allowed | 2035 | constant | threshold
@fact na = 9 | age | NO | age | 2036 | constant
@fact fl = 27 | injuries | J | falls | 2036 | cumulative
@fact fl35 = 44 | injuries | J | falls | 2035 | cumulative
@fact flch = 38.6 | rate | J | fewer falls in percent | 2036 | constant
@fact inj = 11 | injuries | J | jockeys hurt | 2036 | cumulative
@fact hsp = 3 | injuries | J | jockeys taken to hospital | 2036 | cumulative
@fact ref = 36 | other | J | jockeys refused the start | 2036 | cumulative
@fact prm = 15000 | price | J | tugriks of insurance for a jockey | 2036 | constant
@fact prt = 17820000 | spending | J | tugriks of insurance for all jockeys | 2036 | constant
@fact a = 172 | other | A | archers in the contest | 2036 | constant
@fact am = 94 | other | A | men in the contest | 2036 | constant
@fact aw = 61 | other | A | women in the contest | 2036 | constant
@fact ac = 17 | other | A | children in the contest | 2036 | constant
@fact v1 = 21000 | crowd | N | tickets sold | 2036-07-14 | snapshot
@fact v2 = 26500 | crowd | N | tickets sold | 2036-07-15 | snapshot
@fact v = 47500 | crowd | N | tickets sold | 2036 both days | cumulative
@fact vf = 1130 | crowd | N | foreign visitors | 2036 both days | cumulative
@fact vfs = 2.4 | other | N | share of foreign visitors in percent | 2036 both days | constant
@fact bud = 412000000 | budget | N | tugriks for the festival | 2036 | constant
@fact spo = 250000000 | fundraising | N | tugriks from sponsors | 2036 | constant
@fact spsh = 60.7 | other | N | share of sponsors in the budget in percent | 2036 | constant
@fact dru = 64 | other | P | drunk drivers stopped | 2036 both days | cumulative
@fact dth = 1 | deaths | J | jockeys killed | 2036 | cumulative | denied
@fact ask = 12 | age | J | lowest age asked for | 2036-07 | plan | threshold
@fact prop = 10 | age | J | lowest age proposed and withdrawn | 2038 | plan | denied
@fact agd = 9 | margin | E | years by which he is older | 2036 | constant
@fact elb = 3 | other | E | finals lost | before 2036-07-15 | cumulative
@fact vd = 5500 | margin | N | tickets by which the second day beat the first | 2036 | constant
@fact a35 = 150 | other | A | archers in the contest | 2035 | constant
@fact tmp = 37.4 | temperature | N | degrees of the air | 2036-07-14 | snapshot
@rel diff wd = ew - gw
@rel change pzch = pz35 -> pz
@rel sum pt = pw + ph + pa
@rel sum h = hin + haz + hda + hot
@rel share jgs = jg / j
@rel change flch = fl35 -> fl
@rel product prt = prm * j
@rel sum a = am + aw + ac
@rel sum v = v1 + v2
@rel share vfs = vf / v
@rel share spsh = spo / bud
@rel diff vd = v2 - v1
@rel diff agd = ea - ga
@trap na agd :: Nomin's age and the gap between two wrestlers
@trap w0 bt :: wrestlers and bouts
@trap w0 haz :: wrestlers and stallions
@trap w5 ja :: both 8
@trap rd w5 :: rounds and wrestlers left
@trap pz pz2 :: first and second prize
@trap pz pw :: the winner's and all wrestlers' prize
@trap h j :: horses and jockeys
@trap fl inj :: falls and injuries
@trap v1 v2 :: two days
@trap s1 s2 :: two semi-finals
@trap ja na :: the lowest age and a jockey's age
@trap s1 dda :: both 12

@doc a-agency | national news agency, English service | 2036-07-16
Ganzorig wins Tsagaan-Uul Naadam

Tsagaan-Uul /SHUUD/. Lion Ganzorig Tumurbat, {24|ga}, took the wrestling at the provincial Naadam on Tuesday evening, throwing Elephant Enkhsaikhan Dorj, {33|ea}, after a final of {41|fin} minutes. It is his {second|gt} title; he first won in 2034. The runner-up has now reached {six|ef} finals and lost {four|el} of them.

{Two hundred and fifty-six|w0|t=on Monday morning} men entered on Monday morning. By nightfall, with {three|-} rounds gone, {32|w3|t=By nightfall} were left.

In the horse races {1,214|h} horses started in {six|-} age classes. The long race for mature horses, over {22|din} km, was won in {31|tin} minutes by a bay of the herder Baasanjargal. The crowd's favourite was Nomin-Erdene, {9|na}, who brought in the best of the two-year-olds.

The archery had {172|a} entrants, {94|am} of them men, {61|aw} women and {17|ac} children.

Prize money came to {168|pt|x=1000000} million tugriks: {96|ph|x=1000000} million for horses, {58|pw|x=1000000} million for wrestling and {14|pa|x=1000000} million for archery. Organizers sold {47,500|v|t=over the two days} tickets over the two days.

@doc b-blog | travel blog | 2036-07-20
Two days, one felt hat: Naadam without the tour bus

Posted by Imogen & Dace | {22|-} replies | Filed under: Steppe

Go to a small one, everyone said. Well, "small" sold {21,000|v1|t=on day one} seats on day one and {26,500|v2|t=on day two} on day {two|-}, and on the Monday it was {37.4|tmp} degrees with no shade but the queue for the toilets. Foreigners? The tourist desk thought {1,130|vf|by=The tourist desk}, which would be {2.4|vfs} per cent. We met {five|-} of them.

You need to know this about the wrestling: there are no weight classes. Ganzorig, who won, carries {128|gw} kilos. The fellow he beat, the Elephant (it's a rank!), weighs {141|ew}. The last bout started at {five past eight|fs} in the evening and they just... leaned, for {three quarters of an hour|~fin|v=45} or so. Then a flick of the leg.

The semi-finals had been quicker, {12|s1} minutes for the younger man, {19|s2|s=the other} for the other.

Bring cash. A dumpling is {2,500|-}. Horses cannot be petted. The girl who won the {12|dda}-km race for the babies (the horses are {two|-}, the jockey is {nine|na}) signed Dace's hat.

Our rating: {9|-}/{10|-}. Next week: {14|-} hours on the Trans-Mongolian.

@doc c-rights | statement of a children's rights group | 2036-07-17
Fewer falls, still far too young

The Steppe Children Forum monitored the races at the Tsagaan-Uul Naadam with {14|-} observers.

1. Who rode. {1,188|j} child jockeys were on the books, {214|jg} of them girls, or {18 percent|jgs}. Since this year nobody under {eight|ja|t=Since this year} may ride; the limit used to be {seven|ja35|t=used to be}. Marshals turned away {36|ref} children who were younger or had no safety vest.

2. What happened. We counted {27|fl|t=this time|by=We} falls this time, down from {44|fl35|t=in 2035} in 2035, which is {38.6 percent|flch} fewer. {Eleven|inj|s=children} children were hurt, and {three|hsp|s=them} of them went to hospital. A report on social media of {one|dth|by=social media} death is false; we have spoken to the family.

3. What it was worth. Trainers won a share of {96 million|ph} tugriks. A rider's insurance costs {15,000|prm}. The organizers paid {17.82 million|prt} for all of them, and we thank them for this.

4. What we ask. Nobody under {12|ask|by=we} on a galloping horse, in any season. The ministry proposed {ten|prop|by=The ministry} for 2038 and took it back in May.

@doc d-sport | sports website | 2036-07-15
LIVE: Tsagaan-Uul Naadam, day {2|-}, as it happened

20:46 – IT'S OVER! Ganzorig! Enkhsaikhan's knee is down! {Forty-one|fin} minutes!

20:05 – They're off. For the record: {13|wd} kilos difference, {nine|agd} years difference. The big man has lost {three|elb|t=before today} finals before today.

19:10 – Semi {2|-}: Enkhsaikhan makes hard work of it, {19|s2} minutes.

18:40 – Semi {1|-}: all over inside {a quarter of an hour|<s1|v=15}. {Twelve|s1} to be exact. Ganzorig's eagle dance goes on nearly as long. That was bout {253|-} of {255|bt}.

16:30 – Round {5|-} done. {Eight|w5|t=Round 5} men left out of {256|w0}. There are {eight|rd} rounds in all, so whoever wins today will have won... yes, {eight|-} bouts.

15:55 – Ex-Falcon Purevsuren, {62|old}, the oldest in the field, out with a smile. The youngest, {16|yg}, went on Monday.

14:20 – Archery: Mrs Khongorzul hits {20|-} from {20|-} and leads the {61|aw} women.

13:05 – For newcomers: the first prize is {30 million|pz} tugriks, as against {20 million|pz35|t=last year} last year. Losing the final gets you {12 million|pz2}.

09:00 – Good morning. Yesterday: {246|haz} stallions in the opener, dust everywhere.

@doc e-daily | Ulaanbaatar daily | 2036-07-17
Who pays for a provincial Naadam?

By O. Sarantuya

The governor of Tsagaan-Uul likes to say his games cost the taxpayer nothing. They cost {412 million|bud} tugriks, according to the accounts laid before the assembly, and sponsors, most of them miners, gave {250 million|spo|by=the accounts}. That is {61 percent|spsh}. The rest is the taxpayer.

The purse for the winning wrestler went up by {half|pzch}, to {30 million|pz}. All the medallists on the wrestling side shared {58 million|pw}. "It keeps our boys from sumo," said the governor.

The horsemen got more, and brought more: {288|hin} mature horses, {246|haz} stallions, {137|hda} two-year-olds and {543|hot} in the {three|-} classes between. A total of {1,214|h}, for a total of {1,188|j} jockeys, because some rode twice.

The speed of the winner in the {22|din}-kilometre race works out at {42.6|sin} km an hour.

What nobody had budgeted for was thirst. Police stopped {64|dru} drunk drivers. Water ran out on Monday at {three|-}.

Gate receipts are not yet known. With {26,500|v2|t=on Tuesday} sold on Tuesday, the second day beat the first by {5,500|vd}.

@doc f-radio | provincial radio, programme for families | 2036-07-16
"Good evening, Tsagaan-Uul." Script

Dear listeners, congratulations to all parents of riders. {Three|hsp} children are in hospital tonight, all awake, {one|-} with a broken collarbone. {Eleven|inj} in all were treated. Doctor Munkhtuya says last year, with {44|fl35|t=last year} falls, was a different matter.

We had little Nomin in the studio. She is {nine|na}, and wants to be a dentist. "My horse knows the way," she said. It is {12|dda} kilometres.

Our champion, Ganzorig, was tired. "{Forty|~fin} minutes is like carrying a yurt," he told us. He beat a man of {141|ew} kilos and he himself weighs {128|gw}, before supper.

The archers: {172|a}, a record for the province, up from {150|a35|t=last year} last year. Among them {17|ac} children, some with bows taller than themselves.

The oldest wrestler, grandfather Purevsuren, is {62|old}, and says he will return.

The festival sold {47,500|v} tickets. The lost child, about {four|-}, blue deel, has been claimed.
