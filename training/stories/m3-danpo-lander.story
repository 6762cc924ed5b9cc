@story m3-danpo-lander
@topic A Korean Moon lander comes down on its side: landing night to the end of the mission
@subject D = Danpo | Danpo-1 | the lander | the craft | the spacecraft | the probe
@subject K = Korea AeroSpace Administration | KASA | the agency | Korea
@subject R = Banwol | the rover | the little rover
@subject J = Hayate | Japan's Hayate | the Japanese lander
@subject C = Seo Yun-hwa | Seo | the mission director
@subject H = Hanbit Space | Hanbit
@fact clk = 21:47 | clock | D | Korean time of touchdown | 2032-08-19 | snapshot
@fact sig = 22:09 | clock | D | Korean time of the first signal after landing | 2032-08-19 | snapshot
@fact fin = 2032-09-01 | date | D | day of the last signal | - | snapshot
@fact mass = 1850 | other | D | launch mass in kilograms | - | constant
@fact dry = 690 | other | D | landed mass in kilograms | - | constant
@fact rm = 21 | other | R | mass in kilograms | - | constant
@fact off = 410 | distance | D | metres from the planned point | 2032-08-20 | snapshot
@fact offj = 55 | distance | J | metres from the planned point | - | constant
@fact ell = 200 | distance | D | metres of error allowed at landing | - | plan | threshold
@fact vv = 3.4 | speed | D | vertical speed at contact in metres a second | 2032-08-19 | snapshot
@fact vmax = 2 | speed | D | vertical speed the legs can bear in metres a second | - | constant | threshold
@fact hor = 1.1 | speed | D | sideways speed at contact in metres a second | 2032-08-19 | snapshot
@fact tilt = 71 | other | D | degrees of tilt | 2032-08-20 | snapshot
@fact legs = 2 | other | D | broken legs | 2032-08-20 | snapshot
@fact pow = 38 | other | D | percent of the planned power | 2032-08-20 | snapshot
@fact inst = 6 | other | D | instruments on board | - | constant
@fact work = 4 | other | D | instruments that work | 2032-08-22 | snapshot
@fact cost = 530000000000 | budget | K | won spent on the mission | - | constant
@fact costd = 390000000 | budget | K | dollars spent on the mission | - | constant
@fact costp = 446000000000 | budget | K | won planned for the mission | 2027 | plan
@fact next = 780000000000 | budget | K | won asked for a second lander | 2032-09-02 | plan
@fact drv = 312 | distance | R | metres driven | 2032-08-31 | cumulative
@fact drvp = 1500 | distance | R | metres planned | - | plan
@fact img = 2640 | other | R | pictures sent | 2032-08-31 | cumulative
@fact plan = 14 | duration | D | Earth days of work planned | - | plan
@fact did = 13 | duration | D | Earth days of work done | 2032-09-01 | constant
@fact age = 44 | age | C | age | - | constant
@fact tmp = -170 | temperature | D | night temperature at the site in degrees Celsius | - | constant
@fact view = 3100000 | crowd | K | people who watched the stream at its peak | 2032-08-19 | snapshot
@rel convert costd = cost
@trap off ell :: what happened against what was allowed
@trap off offj :: two landers
@trap vv vmax :: the speed against what the legs can bear
@trap vv hor :: down against sideways
@trap cost next :: this mission against the next one
@trap drv drvp :: driven against planned
@trap clk sig :: touchdown against the first word

@doc a-live | live blog | 2032-08-19
Danpo Moon landing: as it happened

22:31 That is where we leave it. To sum up: the lander is down, it is talking, and it is lying almost flat. Thanks for reading.

22:18 Mission director Seo Yun-hwa, {44|age}, has come out to the press room in Daejeon. "We are on the Moon," she says. "We are not standing on it." Sensors read a tilt of {71|tilt|by=Sensors} degrees.

22:09 WE HAVE A SIGNAL. Weak, from the backup antenna, but it is Danpo. Applause, some tears. By the clock on the wall it is exactly {22:09|sig}, which makes that a silence of {22|-} minutes.

21:58 Still nothing. More than {3 million|>view} people are now on the agency's stream.

21:47 Telemetry stops at {21:47|clk}. The last line on the screen gives a descent rate of {3.4|vv} metres per second. For comparison, the legs were tested to {two|vmax}.

21:40 The engine burns away more than {half|-} the mass: of {1,850|mass|s=Danpo} kilograms that left Earth, some {690|~dry|s=Danpo} will reach the ground, the {21|rm}-kilo rover included.

Most read: Seoul housewife wins 1.2bn won — then loses ticket

@doc b-wire | wire agency | 2032-08-20
South Korean lander survives hard fall, lies on its side

DAEJEON, South Korea (Reuben Wire) — South Korea became the sixth nation to set a working machine on the Moon but not in the way that it had hoped, after its Danpo spacecraft hit the Mare Nectaris at {9:47 p.m.|clk|t=on Thursday} local time on Thursday, snapped {two|legs} of its legs and toppled.

The Korea AeroSpace Administration said on Friday that the craft was coming down at {3.4|vv|by=The Korea AeroSpace Administration} m/s and drifting sideways at {1.1|hor|by=The Korea AeroSpace Administration} when it touched. Orbiter pictures show it {410|off|t=on Friday|by=Orbiter pictures} metres from the target; the requirement was {200|ell}. Japan's Hayate, two years ago, missed by {55|offj}.

Because the solar panels face the wrong way, Danpo is making {38%|pow} of the electricity it was meant to. None of its {six|inst} instruments has been switched on.

The mission has cost {530 billion won|cost|v=530000000000} ({$390 million|costd}), up from {446 billion|costp|t=in 2027|v=446000000000} when it was approved in 2027.

@doc c-tabloid | tabloid | 2032-08-21
TIMBER! Our {₩530bn|cost} moonshot falls flat on its face

By Kang Do-il · kang.doil@example.kr · 42 comments

It took {five|-} years, it took your taxes, and at {9.43pm|!clk|t=on Thursday} on Thursday it took a tumble.

The nation's first lunar lander crashed down at more than {three|>vv} metres every second — the legs can take {two|vmax} — and keeled over in the dust, well over {400|>off} metres wide of the bullseye.

Boss Seo Yun-hwa, {47|!age}, told reporters that she "would not change a thing". Really? Even the Japanese managed to park within {55|offj} metres!

And who built the legs that broke, all {three|!legs} of them? Step forward Hanbit Space, whose shares sank {12 percent|-} on Friday.

A record {3.1 million|view|t=Thursday} of us watched it happen live on Thursday. Pass the soju.

SEE ALSO: 10 photos of the Moon that will make you cry | Win a robot vacuum (worth ₩890,000)

@doc d-trade | space trade magazine | 2032-09-03
After Danpo: what KASA got for its money

The end came without drama. On {September 1|fin}, with the Sun touching the horizon and the night's {minus 170|tmp|v=-170} degrees ahead, Danpo sent a voltage reading and was not heard from again. The surface campaign had lasted {13|did} days, one fewer than the {14|plan} in the plan.

That is a better return than anyone expected of a vehicle lying {71|tilt} degrees off vertical and starved of sunlight. {Four|work} of {six|inst} instruments gave data. Banwol, the rover that had to climb out through a half-blocked hatch, covered {312|drv} metres — its planners wanted {1.5 kilometres|drvp|v=1500} — and returned {2,640|img} images.

The cause is not in doubt: the altimeter lost lock at {90|-} metres and the engine throttled down late. Hanbit Space, which supplied the landing gear, notes that its contract specified contact at no more than {2|vmax|by=Hanbit Space} m/s.

Now for the bill. The agency spent {₩530 billion|cost|v=530000000000}. For a second try it has asked the assembly for {₩780 billion|next|t=on Thursday|v=780000000000} on Thursday, which includes {two|-} landers' worth of parts.

@doc e-school | science magazine for children | 2032-09-10
Hello from the Moon (lying down)

Imagine falling over on your first day at school and still doing your homework. That is what a Korean robot called Danpo did last month!

Danpo was as heavy as a small car when it took off, {1,850|mass} kilograms. Most of that was fuel. It weighed {690|dry} when it reached the ground with a bump just before ten o'clock at night, Korean time.

Oops! It landed {140|!off} metres away from where the scientists wanted, and tipped over. But inside was a friend: Banwol, a rover of {21|rm} kilos — about as heavy as a seven-year-old. Banwol rolled out, drove {312|drv} metres and took {2,640|img} photographs.

On {August 31|!fin}, the long lunar night began, which is colder than minus {170|tmp|v=-170} degrees, and Danpo went to sleep for ever. It had worked for nearly two weeks.

QUIZ: How many years would it take to walk to the Moon? (Answer on page 31.)
