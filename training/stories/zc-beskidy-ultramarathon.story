@story zc-beskidy-ultramarathon
@topic A mountain ultramarathon in the Carpathians: dead and rescued runners, cut-off times, a court case, two entry lists
@subject R = Bieg Stu Grzbietów | the race | the ultra
@subject G = mountain rescue service GOPR | the rescuers | GOPR
@subject O = Fundacja Grań | the foundation | the organiser
@subject D = Dariusz Wolniewicz-Hajduk | Wolniewicz-Hajduk | the race director
@subject Q = prosecutor's office in Nowy Sącz | the prosecutor
@subject J = Jadwiga Szeliga | Szeliga | the winner
@fact st = 864 | other | R | runners at the start | 2030-05-24 | constant
@fact reg = 1020 | other | R | runners entered | 2030-05-23 | constant
@fact fin = 97 | other | R | runners who finished | 2030-05-25 | constant
@fact d1 = 2 | deaths | R | runners who died | 2030-05-25 morning | cumulative
@fact d2 = 3 | deaths | R | runners who died | 2030-05-28 | cumulative
@fact res = 211 | rescued | G | runners brought down | 2030-05-25 | cumulative
@fact hyp = 46 | cases | R | runners with hypothermia | 2030-05-25 | cumulative
@fact hos = 29 | injuries | R | runners taken to hospital | 2030-05-25 | cumulative
@fact km = 104 | distance | R | kilometres | - | constant
@fact stopkm = 71 | distance | R | kilometre at which the race was stopped | 2030-05-24 | constant
@fact up = 5300 | other | R | metres of climb | - | constant
@fact tmp = -2 | temperature | R | degrees on the ridge | 2030-05-24 22:00 | snapshot
@fact wnd = 96 | speed | R | kilometres an hour of wind | 2030-05-24 22:00 | snapshot
@fact warn = 15:20 | clock | R | time of the weather warning | 2030-05-24 | constant
@fact stop = 20:45 | clock | D | time at which the race was stopped | 2030-05-24 | constant
@fact gopr = 134 | other | G | rescuers in action | 2030-05-24 | snapshot
@fact fee = 690 | price | O | zlotys of entry fee | 2030 | constant
@fact med = 2 | other | O | doctors on duty | 2030-05-24 | constant
@fact medr = 5 | other | O | doctors required by the permit | 2030-05-24 | constant | threshold
@fact sen = 5 | sentence | D | years of prison possible | - | constant | threshold
@trap st reg :: at the start and entered
@trap d1 d2 :: three days later
@trap res hos :: brought down and in hospital
@trap hyp hos :: hypothermia and hospital
@trap km stopkm :: whole and stopped
@trap warn stop :: warning and stop
@trap med medr :: on duty and required

@doc pap-wire | news agency | 2030-05-25
{Two|d1} runners die in mountain ultramarathon

KRYNICA. {Two|d1|t=as of Saturday morning|by=mountain rescuers} participants of the Bieg Stu Grzbietów ultramarathon have died and {29|hos|^} are in hospital as of Saturday morning after a sudden break in the weather in the Beskids, mountain rescuers said.

{864|st} runners had started on Friday at noon on a course of {104|km} kilometers. {211|res|t=as of Saturday morning} were brought down by {134|gopr} rescuers of GOPR; {46|hyp|^} of them showed signs of hypothermia.

On the ridge at 10 p.m. it was {minus 2|tmp|v=-2} degrees, with gusts of {96|wnd} km per hour.

The race was stopped at {8.45 p.m.|stop} The prosecutor in Nowy Sącz has opened an inquiry.

@doc longform | weekly magazine, long report | 2030-06-20
Kilometre {seventy-one|stopkm|v=71}

There's a photograph from half past eleven on that Friday, taken by a girl who was handing out bibs. In it people are smiling as people smile before something that they have paid for. {690|fee} zlotys, to be exact, with a T-shirt. In the second row, with a yellow cap, stands Marek Bednarz, a physics teacher from Radom, {43|-}. He has his thumb up. He's one of {864|st} who'd set off at noon, out of {1,020|reg} who had put themselves down; the other hundred and fifty-odd had looked at the forecast.

I've spent three weeks with that afternoon. It's odd how much of it is written down. Runners carry watches that know where they are; the watches tell a server; the server remembers. So we know that at 14:00 the field was spread over {eleven|-} kilometres, that Jadwiga Szeliga, a midwife, was in front, in {twenty|-} degrees of sun, and that she stopped for {four|-} seconds to pat a dog.

We know as well that at {15.20|warn} the weather service raised its warning to the second degree. An e-mail with this went to {sixty|-} addresses, among them that of the race director, Dariusz Wolniewicz-Hajduk. He opened it at 15:24. He has told me that he remembers thinking: evening, then. The cold front was to come at nine.

It came at ten to seven. From the chapel on Jaworzyna it looked, a monk said, as if someone were drawing a blanket over a sleeping child. Then hail; then sleet, flat, from the west. The watches tell this too. At seven o'clock, the field was moving at {six|-} kilometres per hour. At eight at {three|-}. At a quarter to nine, a number of dots had begun to go round in small circles.

It was then, at {20.45|stop}, that the director stopped the race. He did it by text message. On the ridge there's no signal. Nobody was at the point where they should have been turned round, kilometre {71|stopkm}, apart from two students with a tent that had blown away.

What would more people have done? The permit, which I have seen, asks for {five|medr} doctors. There were {two|med}. One of them, Dr. Inga Przybył, walked up from the valley in the dark with a rucksack of hot-water bottles and treated {nineteen|-} people in a bus shelter. "You look for those who are no longer shivering," she says. "They tell you that they're fine."

GOPR was called at 20:58, and by ten had everyone out who could walk: {134|gopr} men and women, half of them volunteers, one on leave from his own wedding. In the course of the night they carried, led or scolded {211|res|t=In the course of the night} runners off the mountain. It was {two below zero|tmp|v=-2} at the top station. The anemometer reached {96|wnd} and broke.

Marek Bednarz's watch moved until 22:41. He was found at six, sitting, with his cap on, {eighty|-} metres from a shelter that he'd probably never seen. Near him lay a woman from Košice. A third runner, a student of {24|-}, died in hospital on the Tuesday; that made {three|d2|t=on the Tuesday}.

And yet {ninety-seven|fin} people finished. They'd been so fast that they were through before the front, or so stubborn that nobody managed to tell them. Szeliga ran all {104|km} kilometres and {5,300|up} metres of climb in {thirteen|-} hours and a bit. She came into the market square at one in the morning. There was no music. "I thought I'd got the wrong town," she says.

The prosecutor is investigating "exposure to danger of loss of life", for which the law provides up to {five|<sen} years. Wolniewicz-Hajduk, who has run this race since he invented it, for charity, after his daughter's recovery, doesn't sleep. He showed me his telephone. The mail of 15:24 is still in it, and under it one from a sponsor, asking whether the arch could be moved {two|-} metres to the left.

@doc fakt-like | tabloid | 2030-05-26
DEATH ON THE RIDGE: WHY DID NOBODY STOP IT?

They ran into hell. Of {846|!st} daredevils, {two|d1|t=on Saturday} were dead on Saturday, {64|!hyp|^} half frozen.

It was known! At {15.20|warn} the alarm from the weather office was on the director's phone. Only at {21.45|!stop} did he pull the emergency brake. By then the first were already hugging trees.

And on the track {two|med} doctors. TWO!

The foundation cashed in {690|fee} zlotys a head. "For sick children," says its website.

Heroes of the night: the {134|gopr} of GOPR. They lugged {211|res} people to the valley. Burek the dog found {three|-}.

Who knew the victims? Write: tip@fakty{24|-}.example. READ ALSO: Storks, {7|-} reasons to love them. Hot: {31|-} degrees on Wednesday!

@doc org-statement | organiser's statement | 2030-05-29
Statement of Fundacja Grań

Yesterday the third of our runners died. We've no words for the families of the {three|d2|t=Yesterday}.

Since much is being said, here's what we know. {864|st} persons started. {97|fin} crossed the finish line. {211|res} were brought down by GOPR, to whom we'll be grateful all our lives. {29|hos} were in hospital, of whom {6|-} remain.

The second-degree warning was received at {15:20|warn}. It spoke of storms "after 21:00". The race was stopped at {20:45|stop} at kilometre {71|stopkm}.

Regarding doctors: {two|med} were present; the other {three|-} were ill. We should have told the county. We didn't.

The fees ({690|fee} PLN each) will go to the families. The race will never be held again.

Dariusz Wolniewicz-Hajduk
