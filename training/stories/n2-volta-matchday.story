@story n2-volta-matchday
@topic A league match day and a pitch invasion in Ghana: results, gates and the league's verdict
@subject H = Ho Stallions | Stallions | the hosts | the Ho side
@subject K = Kumawu Rangers | Rangers | the visitors | the Kumawu side
@subject S = Sekondi Harpoons | Harpoons
@subject T = Tamale Wind | Wind | the northerners
@subject G = Ghana League Board | the league | the league board
@subject Y = Yaw Akoto-Dsane | Akoto-Dsane | the striker | Yaw
@subject R = Adjei-Frimpong Stadium | the stadium | Ho stadium
@subject V = Ho pitch invasion | pitch invasion | the trouble
@fact h = 3 | score | H | goals | 1999-10-17 final | constant
@fact k = 2 | score | K | goals | 1999-10-17 final | constant
@fact hh = 1 | score | H | goals | 1999-10-17 half-time | snapshot
@fact kh = 2 | score | K | goals | 1999-10-17 half-time | snapshot
@fact s = 1 | score | S | goals | 1999-10-17 final | constant
@fact t = 0 | score | T | goals | 1999-10-17 final | constant
@fact ga = 14300 | crowd | R | spectators | 1999-10-17 | constant
@fact gs = 9120 | crowd | S | spectators | 1999-10-17 | constant
@fact cap = 16000 | crowd | R | places | - | constant | threshold
@fact y = 17 | score | Y | league goals so far | 1999-10-17 | cumulative
@fact yb = 14 | score | Y | league goals so far | 1999-10-09 | cumulative
@fact ph = 49 | score | H | points | 1999-10-17 | cumulative
@fact pk = 47 | score | K | points | 1999-10-17 | cumulative
@fact ps = 42 | score | S | points | 1999-10-17 | cumulative
@fact gt = 41200000 | revenue | R | cedis taken at the gate | 1999-10-17 | constant
@fact in = 18 | injuries | V | people hurt | 1999-10-17 | cumulative
@fact ar = 7 | arrests | V | people arrested | 1999-10-17 night | cumulative
@fact ar2 = 11 | arrests | V | people arrested | 1999-10-20 | cumulative
@fact fn = 5000000 | damages | H | cedis of fine | 1999-10-21 | constant
@fact bn = 3 | duration | H | home matches behind closed doors | 1999-10-21 | plan
@fact mm = 89 | clock | Y | minute of the winning goal | 1999-10-17 | constant
@fact ma = 4 | other | T | league defeats in a row | 1999-10-17 | cumulative
@race table = ph pk ps
@trap ph pk :: leaders and second
@trap h hh :: full time and half-time goals
@trap kh k :: half-time and final, the same number
@trap ga gs :: two grounds, one afternoon
@trap ga cap :: attendance and capacity
@trap y yb :: goals after and before the match
@trap ar ar2 :: arrests that night and by Wednesday
@trap fn bn :: fine and matches
@trap in ar2 :: hurt and arrested

@doc a-sunday | radio results script | 1999-10-17
GBS SPORTS DESK, 18:30, Sunday

Good evening. Here are this afternoon's league results.

Ho Stallions {3|h}, Kumawu Rangers {2|k}. The Stallions come from behind after being {2-1|-} down at the break.
Sekondi Harpoons {1|s}, Tamale Wind {nil|t|v=0}.
Obuasi Deepshaft {2|-}, Cape Coast Old Vandals {2|-}.

What a game it was in Ho. The visitors had {two|kh|t=at half-time} at half-time, the hosts {one|hh|^}. Yaw Akoto-Dsane had the last word. His header in the {89th|mm|v=89} minute was his third of the match and his {seventeenth|y|t=of the season} of the season.

The gate was {14,300|ga}, in a ground that holds {16,000|cap}. The Harpoons played before {9,120|gs}.

At the top, the Stallions now have {49|ph} points, Kumawu Rangers {47|pk} and Harpoons {42|ps}.

There has been crowd trouble after the final whistle at Ho; more at nine. It's {27|-} degrees in Accra.

@doc b-daily | national daily | 1999-10-18
Akoto-Dsane treble lifts Stallions over Rangers; {18|in} hurt as fans run on to pitch

From Prosper Agbeko-Lartey, Ho

HO STALLIONS {3|h} KUMAWU RANGERS {2|k}

Yaw Akoto-Dsane rose in the {89th|mm|v=89} minute to give Stallions a victory which sends them clear at the head of the league, but a pitch invasion spoiled the evening. {Eighteen|in|by=the police} people were hurt, most of them by stones, and the police made {seven|ar|t=by late evening|by=the police} arrests by late evening.

Rangers led {two|kh|t=at the interval} to {one|hh|^} at the interval. The striker struck in the first half and twice after it. He has {17|y|t=now} goals now, having had {14|yb|t=at the start of the day} at the start of the day.

The Adjei-Frimpong Stadium was packed, {13,400|!ga} paying {41.2 million|gt} cedis, the season's best outside Accra and Kumasi.

Points: Stallions {49|ph|t=now}, Rangers {45|!pk|^}, Harpoons {42|ps|^}. Harpoons beat Tamale Wind {1|s}-{0|t} at Gyandu Park, their {fourth|ma|s=Tamale Wind} defeat running, and {9,120|gs} watched. (Caption: Happy, page 12)

@doc c-weekly | sports weekly | 1999-10-20
THE ORANGE WHISTLE
Player ratings and gossip

Akoto-Dsane {9|-}/10: treble, and a hole in the net. He's on {17|y|t=now} for the season now. Last season at this stage he'd got {five|-}.

Rangers keeper Musah Wurupong {4|-}/10: {two|-} crosses, {three|h} goals.

Who came? The league says {14,300|ga|by=The league} in Ho. Your correspondent counted empty seats and would guess that, of {16,000|cap} places, about {an eighth|-} were vacant. Harpoons' {9,120|gs} is said to be the best at Gyandu since '96.

Disorder: the police in Ho say {eleven|ar2|t=by this morning|by=the police in Ho} had been detained by this morning, and that {eighty|!in} were hurt, which a nurse at the Volta Regional Hospital says is nonsense.

In brief: Tamale Wind have lost their last {four|ma}; coach Abdul-Nasir Kpodo has been given until November. Ticket prices up to {5,000|-} cedis.

Win a T-shirt! Send 2 labels of Zenith Malt.

@doc d-league | league statement | 1999-10-21
GHANA LEAGUE BOARD: DECISION 44/99

The Disciplinary Panel considered events after the fixture of 17 October between Ho Stallions and Kumawu Rangers at Ho.

1. The result of the fixture ({3|h} goals to {2|k}) stands.
2. The host club is fined {5 million|fn} cedis.
3. The club's next {three|bn} home fixtures will be played behind closed doors.
4. The Panel took note that {18|in|by=The Panel} persons were treated and {11|ar2|t=by 20 October} persons had been arrested by 20 October.
5. The gate of {41.2 million|gt} cedis will be withheld until the fine has been paid.

Right of appeal: within 10 days.

@doc e-column | daily column | 1999-10-23
Free Kick, with Esi Nyamekye-Osafo

I was there. For an hour it was the best football I have seen in this country since 1995: {2|kh|t=at half-time}-{1|hh|^} to Rangers at half-time, {3|h|t=at the end}-{2|k|^} to the Stallions at the end, and Yaw's third in the {98th|!mm} minute.

Then came the bottles. For this the board takes {five|fn|by=the board|x=1000000} million cedis, about {an eighth|-} of the gate of {41.2|gt|x=1000000} million. And it shuts the gates for {three|bn} matches, which costs {three|-} gates: the accountant in me makes it {120 million|-}.

Some will tell you {14,300|ga} people behaved and {eleven|ar2} didn't. I'd say that a good {half|-} of those who ran wished only to hug Yaw.

With {49|ph} points to {47|pk}, the title is a {two|-}-horse race. Harpoons on {42|ps}? A donkey, sorry.

Esi's mailbag: {240|-} letters about my offside column.
