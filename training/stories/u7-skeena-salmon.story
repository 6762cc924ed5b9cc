@story u7-skeena-salmon
@topic A salmon run in British Columbia: counts at the fence, closures and a First Nation's catch
@subject S = Babine sockeye | sockeye | the run | the fish
@subject H = Chinook
@subject D = Pacific Fisheries Office | the Fisheries Office | PFO | the federal agency
@subject L = Lax Gitwil First Nation | Lax Gitwil | the Nation
@subject P = Prince Rupert | the port
@subject W = weir at Tsezul Creek | the weir | the fence
@subject E = Elspeth Nyberg | Nyberg | the biologist
@subject C = commercial fleet | gillnetters | the fleet
@fact r = 684000 | other | S | fish that came back to the river | 2034-08-20 | cumulative
@fact rf = 1450000 | other | S | fish that would come back to the river | 2034-06 | plan | projected
@fact rp = 2310000 | other | S | fish that came back to the river | 2033 | constant
@fact sh = 47 | other | S | percent of the forecast that came back | 2034-08-20 | snapshot
@fact w = 412300 | other | W | sockeye counted | 2034-08-20 | cumulative
@fact wf = 469000 | other | W | sockeye counted | 2034-09-05 | cumulative
@fact ch = 5240 | other | H | fish counted at the fence | 2034-08-20 | cumulative
@fact goal = 900000 | other | D | sockeye needed to spawn | - | constant | threshold
@fact tc = 38000 | other | C | sockeye caught | 2034-07 | constant
@fact tcp = 655000 | other | C | sockeye caught | 2033 | constant
@fact bo = 214 | other | C | boats | 2034 | snapshot
@fact ln = 12500 | other | L | sockeye caught for food | 2034-08-20 | cumulative
@fact lnn = 30000 | other | L | sockeye needed for food in a winter | - | constant | threshold
@fact hh = 540 | other | L | households | 2034 | snapshot
@fact te = 20.6 | temperature | W | degrees of the water | 2034-08-12 | snapshot
@fact tn = 18 | temperature | E | degrees from which the fish suffer | - | constant | threshold
@fact de = 23000 | deaths | S | fish found dead before spawning | 2034-08-20 | cumulative
@fact clo = 2034-07-29 | date | D | day when commercial fishing was closed | 2034-07-29 | constant
@fact pr = 7.85 | price | P | dollars a pound paid to fishers | 2034-07 | snapshot
@fact prp = 2.40 | price | P | dollars a pound paid to fishers | 2033-07 | snapshot
@fact re = 11600000 | other | D | dollars of help asked for by the fleet | 2034-08 | plan
@fact reg = 4000000 | budget | D | dollars of help for the fleet | 2034-08-21 | plan | pledged
@fact job = 360 | jobs | P | cannery workers laid off | 2034-08-15 | cumulative
@fact yrs = 58 | duration | S | years since so few came | 2034 | constant
@fact cam = 07:40 | clock | W | time when the counting starts | - | constant
@rel share sh = r / rf
@trap r rf :: returned and forecast
@trap r rp :: this year and last
@trap r w :: in the river and past the fence
@trap w wf :: two dates at the fence
@trap ln lnn :: caught and needed
@trap re reg :: asked for and given
@trap te tn :: measured and limit

@doc a-agency | wire agency | 2034-08-21
B.C. sockeye run less than {half|<sh} of forecast, Ottawa offers {$4 million|reg}

PRINCE RUPERT, B.C. (Maple Wire) - About {684,000|~r|t=as of Sunday|by=the Pacific Fisheries Office said} Babine sockeye had returned to the Skeena as of Sunday, the Pacific Fisheries Office said, {47 per cent|sh} of the {1.45 million|rf|t=in June} it had predicted in June and the fewest in {58|yrs} years. Last year {2.31 million|rp|t=Last year} came back.

At least {900,000|goal} are needed on the spawning grounds.

The weir at Tsezul Creek had counted {412,300|w} sockeye and {5,240|ch} chinook. Some {23,000|~de} fish were found dead.

Commercial fishing was shut on {July 29|clo} after the {214|bo} gillnetters had taken {38,000|tc}; in 2033 they caught {655,000|tcp|t=in 2033}. Ottawa on Monday offered the fleet {$4 million|reg} in relief. It had asked for {$11.6 million|re}.

@doc b-weekly | community weekly | 2034-08-23
No fish, no smoke

By Darlene Azak-Whitford

There are {540|hh} houses in Lax Gitwil and by this week of August you should smell alder from every one. I walked the length of the village on Sunday and counted smoke from {nineteen|-}.

To get through a winter the Nation needs {30,000|lnn} sockeye. It has {12,500|ln}, and the chief councillor, Wilfred Nisyok, has asked families to stop. "We've fished through flood and through the courts," he said. "Never through empty."

The forecast was {1.54 million|!rf}. They got {684,000|r}. "The fleet got {38,000|tc} before anyone noticed there was nothing behind them," said his aunt, Ruby, {81|-}. Her grandmother had told her about such a summer. That would have been around {58|yrs} years ago.

The federal agency's biologist blames the water: {20.6|te|t=on August 12} degrees at the fence on August 12, when anything over {18|tn} cooks them slowly.

BINGO Thurs 7 pm, doors 6. Jackpot $1,150. Ferry: 2 sailings Sun. FOR SALE: net, 90 mesh, used once.

@doc c-business | regional business site | 2034-08-22
What a {$7.85|pr} salmon does to a town

In July the buyers on the dock at Prince Rupert were paying {$7.85|pr|t=In July} a pound. A year ago it was {$2.40|prp|t=A year ago}. You might think that's good news. You can't get rich on something you don't have.

The cannery has sent {360|job|t=by mid-August} people home by mid-August. The {241|!bo} boats of the fleet went out on six days before the closure of {July 26|!clo}; skippers tell us that they grossed on average {$8,200|-}, and spent {half|-} on fuel.

They wanted {$11.6 million|re} from the Pacific Fisheries Office. They're going to get {four|reg|x=1000000} million, which is {a third|-} of it, as a loan, with forms.

The agency's director, Marc-Olivier Thivierge, called it "a bridge". To what, he wasn't asked. Nor would he rule out that 2035 will be closed altogether, if fewer than {a million|-} are expected.

More: Port volumes +3% · House prices: avg $612,000 · 5 patios to try

@doc d-science | field blog | 2034-09-06
Notes from the fence, 5 September

I'm the one in the orange hat. Every morning at {7:40|cam} we open the gate of the weir and I press a button for each fish. That's the glamour.

Final-ish count: {469,000|wf|t=as of yesterday} sockeye as of yesterday. On 20 August it stood at {412,300|w|t=On 20 August}. So it's picked up, but not by enough. People mix these up with the {684,000|r} of the agency, which is what entered the river down at the coast. The ones in between were eaten by bears, seals and bellies, or died. We pulled out {32,000|!de|t=by 20 August} carcasses by 20 August, eggs still in. The chinook did better: {5,240|ch}, and big.

Why? Elspeth Nyberg, who taught me all I know, says it's simple. Smolts that went to sea in 2032 met warm water and nothing to eat; those that came home met {20.6|te} degrees. Above {18|tn} they stop. They just hang there, like buses.

We'd want {900,000|goal} spawners. You can do the subtraction yourself, I can't bear to.

@doc e-radio | radio script | 2034-08-22
It's ten past eight in Terrace, here's the northern update.

A lean year gets leaner. Fewer than {seven hundred thousand|<r} sockeye have come up the Skeena, against {two point three million|rp|round=100000|v=2300000} last summer. The federal forecast, back in June, was {one point four five million|rf|v=1450000|t=back in June}.

{Three hundred and sixty|job} cannery jobs are gone in Rupert. In Lax Gitwil they have put away {twelve and a half thousand|ln|v=12500} fish, not even {half|-} of the {thirty thousand|lnn} they need for {five hundred and forty|hh} homes.

Ottawa's answer is {four|reg|x=1000000} million dollars. The gillnetters call that an insult. They'd asked for {nine|?re|x=1000000} or so, depending on whom you talk to.

Coming up: is it okay to feed a crow?
