@story r6-slovak-brindza-poll
@topic Slovakia: autumn polls before the parliamentary election
@subject S = Svetlo | the liberal Svetlo
@subject D = Domov | the governing Domov | Prime Minister Peter Gajdoš's party | governing party
@subject H = Hlas vidieka | the farmers' party | HV
@subject K = Kresťanská únia | the Christians | KÚ | the Christian Union
@subject A = Agora Stat | Agora | pollster | the firm
@subject F = Focus-Tatra | Tatra | another institute
@subject T = turnout | voters | respondents
@fact s = 23.4 | poll_share | S | voting intention | October 2032 | snapshot
@fact d = 21.9 | poll_share | D | voting intention | October 2032 | snapshot
@fact h = 12.6 | poll_share | H | voting intention | October 2032 | snapshot
@fact k = 6.1 | poll_share | K | voting intention | October 2032 | snapshot
@fact s9 = 20.8 | poll_share | S | voting intention | September 2032 | snapshot
@fact d9 = 24.2 | poll_share | D | voting intention | September 2032 | snapshot
@fact fs = 22.1 | poll_share | F | voting intention for Svetlo | October 2032 | snapshot
@fact fd = 23.0 | poll_share | F | voting intention for Domov | October 2032 | snapshot
@fact ss = 44 | seats | S | seats | October 2032 | snapshot | projected
@fact ds = 41 | seats | D | seats | October 2032 | snapshot | projected
@fact n = 1022 | sample_size | A | people asked | October 2032 | constant
@fact me = 3.1 | margin_of_error | A | margin of error in points | October 2032 | constant
@fact fn = 1500 | sample_size | F | people asked | October 2032 | constant
@fact un = 19 | poll_share | T | share without a decision | October 2032 | snapshot
@fact tu = 58 | turnout | T | share who would certainly vote | October 2032 | snapshot
@fact th = 5 | vote_share | K | percent needed for seats | - | constant | threshold
@race october-agora = s d h k
@race september-agora = s9 d9
@race tatra = fs fd
@trap s s9 :: October and September
@trap d fd :: two institutes
@trap s ss :: share and seats
@trap n fn :: two samples
@trap k th :: result and threshold

@doc a-tasr | wire agency | 2032-10-18
Liberals overtake ruling Domov in Agora poll

BRATISLAVA – The liberal Svetlo leads with {23.4 percent|s|by=Agora Stat|t=published on Monday}, ahead of the governing Domov on {21.9|d|^}, a survey by Agora Stat published on Monday showed. A month ago Domov was at {24.2|d9|t=A month ago} and Svetlo at {20.8|s9|^}.

Hlas vidieka would take {12.6|h|^} and the Christian Union {6.1|k|by=Agora Stat}, above the {five|th} percent needed.

The firm asked {1,022|n} people from 7 to 12 October; the margin of error is {3.1|me} points. {Nineteen|un} percent are undecided.

@doc b-daily | national daily | 2032-10-19
{Two|-} institutes, {two|-} winners

Who is first? That depends on whom you ask. Agora says Svetlo, {23.4|s|by=Agora} against {21.9|d|^}. Focus-Tatra, which asked {1,500|fn|by=Focus-Tatra} people face to face, says Domov, {23.0|fd|^} to {22.1|fs|^}.

The gap in either case is inside the error: {3.1|me} points for Agora.

In seats, Agora's model has {44|ss|by=Agora's model} for Svetlo and {41|ds|^} for Domov. Neither could govern alone. Christian Union stays in, with {6.1|k|by=Agora}; HV, at {12.6|h|^}, would be king-maker.

Fewer people are sure to go to the polls, {52|!tu} per cent.

@doc c-tv | television site | 2032-10-18
OCTOBER BAROMETER

Svetlo {23.4|s}
Domov {21.9|d}
Hlas vidieka {12.6|h}
KÚ {6.1|k}

"We stand where we stand," said PM Gajdoš, whose party has shed {2.3|-} points in a month. Svetlo's leader, Zuzana Ondrejková, was told the figure on a train: "{Twenty-three|s|round}? I'd have guessed {twenty-five|-}."

Of {1,022|n|by=Agora Stat} who replied, {fifty-eight|tu|^} in a hundred are certain to vote. Another {24|!un} percent can't make up their minds, Agora Stat said.

More: Weather · Horoscope · Quiz with 20 questions

@doc d-party | party mail | 2032-10-18
Friends of Svetlo,

it's true: number one! With {23.4|s|by=Agora} percent according to Agora, up from {20.8|s9|t=in September} in September, we've passed Domov ({21.9|d|by=Agora}). That would make {44|ss|^} mandates. Thank you.

Please don't celebrate too soon. Another house, Focus-Tatra, has us second, with {22.1|fs|by=Focus-Tatra}. And {19|un|by=Agora} in a hundred haven't decided, which is more than the space between anyone and anyone. In September it was Domov, with {24.2|d9|t=In September}.

We need {3,000|-} envelopes stuffed by Friday. Zuzana

@doc e-commentary | weekly | 2032-10-22
The kingmaker smells of hay

I've been reading polls for thirty years and I still read them for the small parties. The farmers, then: {14.1|!h|by=Agora} percent, says Agora, and that comes straight from the dairy villages. They'd be the third force.

The big ones cancel each other out: {44|ss} seats here, {41|ds} there, in a house of {150|-}. The Christians, on {6.1|k}, are {one|-} and a bit above the bar of {five|th}.

The best question came from one of the {1,022|n}: why do you always ring on a Tuesday? On a Tuesday {58|tu} percent of us are sure that we'll vote. On Sunday it rains. Nobody asks about the margin of {3.1|me} points.
