@story p2-rothenfels-stadion
@topic Citizens' vote on a new football stadium in a German city, 2036
@subject V = Rothenfels citizens' vote | the Bürgerentscheid | the vote | the ballot | the poll
@subject J = Yes | Ja | the Yes side | supporters | those in favour
@subject N = No | Nein | the No side | opponents | Save Our Meadow
@subject A = new stadium | the arena | the ground | the stadium | Auenpark
@subject C = city of Rothenfels | the city | city hall | taxpayers
@subject K = SpVgg Rothenfels | the club | Spielvereinigung | the second-division side
@subject L = the state of Hesse | Wiesbaden | the state
@subject H = Hafen | the docks | the harbour quarter
@subject O = Altstadt | the old town
@fact y = 38930 | vote_count | J | votes | final | snapshot
@fact n = 36670 | vote_count | N | votes | final | snapshot
@fact g = 2260 | margin | J | votes ahead | final | snapshot
@fact ys = 51.49 | vote_share | J | share of the valid votes | final | snapshot
@fact ns = 48.51 | vote_share | N | share of the valid votes | final | snapshot
@fact va = 75600 | votes_cast | V | valid votes | final | snapshot
@fact iv = 392 | votes_cast | V | spoilt papers | final | snapshot
@fact ca = 75992 | votes_cast | V | papers cast | final | snapshot
@fact el = 184000 | other | V | people entitled to vote | - | constant
@fact to = 41.3 | turnout | V | share of the electorate that voted | final | snapshot
@fact qv = 36800 | votes_cast | V | votes needed for the result to bind | - | constant | threshold
@fact qs = 20 | votes_cast | V | share of the electorate needed for the result to bind | - | constant | threshold
@fact qy = 21.16 | vote_share | J | share of the electorate | final | snapshot
@fact hy = 66.2 | vote_share | H | share in favour | final | snapshot
@fact oy = 39.1 | vote_share | O | share in favour | final | snapshot
@fact sv = 57 | poll_share | J | share in a survey | 2035-11 | snapshot
@fact co = 240000000 | budget | A | euros to build | - | plan | projected
@fact cc = 96000000 | budget | C | euros towards the building | - | plan | pledged
@fact cl = 54000000 | budget | L | euros towards the building | - | plan | pledged
@fact ck = 90000000 | budget | K | euros towards the building | - | plan | pledged
@fact cs = 40 | other | C | share of the building cost | - | plan | pledged
@fact se = 17000 | other | A | seats | - | plan
@fact sd = 11500 | other | A | standing places | - | plan
@fact cp = 28500 | other | A | spectators | - | plan
@fact ol = 15200 | other | K | spectators at the present ground | - | constant
@fact re = 2100000 | other | K | euros of rent a year | from 2039 | plan | pledged
@fact cy = 34 | vote_count | C | councillors in favour | 2035 | snapshot
@fact cn = 21 | vote_count | C | councillors against | 2035 | snapshot
@fact mq = 2130 | margin | J | votes above the quorum | final | snapshot
@fact qx = 78.84 | other | V | share of the electorate that did not vote in favour | final | snapshot
@fact ox = 60.9 | vote_share | O | share against | final | snapshot
@rel diff mq = y - qv
@rel sum va = y + n
@rel sum ca = va + iv
@rel diff g = y - n
@rel share ys = y / va
@rel share ns = n / va
@rel share to = ca / el
@rel share qy = y / el
@rel sum co = cc + cl + ck
@rel share cs = cc / co
@rel sum cp = se + sd
@race result = y n
@trap va ca :: spoilt papers are in the second only
@trap ys qy :: of those who voted and of the whole electorate
@trap co cc :: all of it and the city's part
@trap cp ol :: new ground and old
@trap ys sv :: a survey the autumn before

@doc a-zeitung | regional newspaper, English page | 2036-06-23
Rothenfels says yes to its arena, by the skin of its teeth

Rothenfels will have its stadium. By {38,930|y} votes to {36,670|n}, those entitled to vote in the city on Sunday backed a contribution of {96 million|cc} euros to a new home for Spielvereinigung, the second-division side which has been playing behind a scaffold since the spring.

That was {51.5|ys} per cent of the valid votes. More to the point, it was {21.2|qy} per cent of the electorate. Under Hessian law a Bürgerentscheid binds the council only if the winning side amounts to {a fifth|qs} of all those on the roll, or {36,800|qv} people. There were {2,130|mq} to spare; had those stayed in out of the rain, the answer would have been worth no more than an opinion.

The ballot split the city by postcode. In the harbour quarter, where the ground is to stand, roughly {two in three|~hy} were for it. In the old town it was {39.1|oy} per cent.

Mayor Anneliese Graf-Tchatchoua promised that the city's share would be capped. "Not {ninety-seven|-}," she said. "{Ninety-six|cc|x=1000000|by=Mayor Anneliese Graf-Tchatchoua}."

Wetter: Regen, 17 Grad. Lotto: 4 – 11 – 23 – 30 – 41 – 46

@doc b-sport | sports website | 2036-06-22
IT'S ON! Fans vote Rothenfels into the big time

They sang in the rain outside the Rathaus, and at 9.12 tonight they had something to sing about.

Auenpark is coming. A cauldron for {28,500|cp}, with {11,500|sd} of them on their feet where God intended and {17,000|se} in plastic. Compare that with the {15,200|ol} who squeeze into the Kreisstadion today, when the police let them.

Nervy? You bet. The No side was ahead until the docks came in. Then the docks came in: {66.2%|hy} for. When the last box was tipped out there were {2,260|g|t=When the last box was tipped out} in it, and no more, between the dream and another decade of portable toilets.

Who pays? The Spielvereinigung will find {€90m|ck} itself, mostly from naming rights, and chip in rent of {€2.1m|re} a year. Wiesbaden is good for {54|cl|x=1000000}. City hall covers what's left of the {240|co|x=1000000}.

Kick-off is pencilled in for August 2039. Opponents? Probably Darmstadt. Probably 0-0.

TRANSFER TALK: Striker Osagie, 23, linked with €4m move

@doc c-agency | news agency | 2036-06-23
German city narrowly approves public money for soccer stadium

FRANKFURT, June 23 (TPA) - Voters in the German city of Rothenfels have narrowly approved spending {96 million euros|cc} of public money on a soccer stadium, official results showed on Monday.

{Two-fifths|cs} of the construction cost will fall on the city, with the club, the state of Hesse and the taxpayers of Rothenfels together raising {240 million euros|co}.

Yes took {51.49%|ys|by=official results|t=on Monday} and No {48.51%|ns|^}. Turnout was {41.3%|to|^} of {184,000|el} eligible; of the {75,992|ca|^} papers, {392|iv|^} were spoilt.

A survey last November had put support at {57%|sv|t=last November}.

The council had voted {34|cy|t=last year}-{21|cn|^} for the project last year, but a petition forced the ballot.

@doc d-newsletter | residents' newsletter of the losing side | 2036-06-26
Dear friends of the meadow,

we lost. Let us say it plainly, before we say anything else. Of {75,600|va} people who marked the paper properly, {36,670|n} marked it as we asked them to, and {thirty-six thousand six hundred and seventy|n} was not enough.

Some of you have written that in truth just over {a fifth|>qy} of this city wants the thing, and that nearly {four in five|~qx} did not vote for it. Both are so. But the law asks for {20 per cent|qs} and they have it. We shall not be going to court.

What we shall do is count. The club has promised {2.1 million|re} a year. The state has promised {54|cl|x=1000000} and may yet remember that it has schools. When the 55 councillors meet on 10 July we shall be in the gallery, and {34|cy} of them will know why.

In the old town about {six of every ten|~ox} of you stood with us. Thank you. The banner fund closes with 418 euros and 6 cents, and there is soup on Saturday.

Your Wolfram Ojukwu-Seidel
for the committee
