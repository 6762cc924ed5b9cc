@story j1-seohae-dividend
@topic Fight over a youth dividend in the budget of Seohae, South Korea
@subject S = Seohae City | Seohae | the city
@subject C = Seohae City Council | city council | the council | councilors | lawmakers
@subject D = Youth Dividend | the dividend | the youth allowance | the program | the programme
@subject M = Mayor Bae Do-hyun | Bae | the mayor
@subject G = Garam Research | Garam
@subject H = Seohae Citizens' Watch | Citizens' Watch
@fact tb = 4720000000000 | budget | S | whole budget in won | 2030 | plan
@fact dp = 180000000000 | budget | D | money in won as the mayor proposed | 2030 | plan
@fact dc = 96000000000 | budget | D | money in won as the council left it | 2030 | plan
@fact ct = 84000000000 | budget | D | won taken away by the council | 2030 | plan
@fact np = 120000 | other | D | people to be paid as the mayor proposed | 2030 | plan
@fact nc = 64000 | other | D | people to be paid as the council left it | 2030 | plan
@fact ea = 1500000 | price | D | won for each person a year | 2030 | plan | pledged
@fact y1 = 24 | votes_cast | C | votes for the cut budget | 2029-12-12 | snapshot
@fact n1 = 19 | votes_cast | C | votes against the cut budget | 2029-12-12 | snapshot
@fact y2 = 26 | votes_cast | C | votes to pass the cut budget again | 2029-12-27 | snapshot
@fact n2 = 17 | votes_cast | C | votes against passing the cut budget again | 2029-12-27 | snapshot
@fact th = 29 | votes_cast | C | votes needed to override the mayor | 2029 | constant | threshold
@fact st = 43 | seats | C | members | 2029 | constant
@fact pf = 57 | poll_share | G | residents who want the programme in full | mid-December 2029 | snapshot
@fact pc = 34 | poll_share | G | residents who want the programme cut | mid-December 2029 | snapshot
@fact pn = 1003 | sample_size | G | residents asked | mid-December 2029 | constant
@fact me = 3.1 | margin_of_error | G | margin of error | mid-December 2029 | constant
@fact tr = 84000000 | spending | C | won spent on a study trip | October 2029 | cumulative
@fact db = 610000000000 | budget | S | debt in won | September 2029 | snapshot
@fact d8 = 540000000000 | budget | S | debt in won | September 2028 | snapshot
@fact ma = 49 | age | M | age | 2029 | constant
@rel diff ct = dp - dc
@rel product dp = np * ea
@rel product dc = nc * ea
@rel sum st = y1 + n1
@rel sum st = y2 + n2
@race first = y1 n1
@race second = y2 n2
@race poll = pf pc
@trap ct tr :: 84 billion and 84 million
@trap y1 y2 :: two votes in one month
@trap y2 th :: votes got and votes needed
@trap dp dc :: proposed and left
@trap db d8 :: debt of two years
@trap np nc :: people under two plans

@doc hanyon | news agency | 2029-12-27
(LEAD) Seohae council fails to override mayor on youth dividend

SEOHAE, Dec. 27 (Hanyon) -- The Seohae City Council failed Thursday to pass for a second time a budget that cuts cash payments to young residents, handing a victory to Mayor Bae Do-hyun.

{Twenty-six|y2|t=Thursday} of the {43|st} members voted for the bill and {17|n2|^} against. {Twenty-nine|th} votes, or {two thirds|-}, were required after the mayor sent it back.

In the first vote on Dec. 12, the bill had passed {24|y1|t=Dec. 12}-{19|n1|^}.

The bill would have given the Youth Dividend {96 billion|dc} won in 2030 instead of the {180 billion|dp|by=Bae} won that Bae, {49|ma}, had proposed, and reduced the number of recipients from {120,000|np} to {64,000|nc}. Each is to get {1.5 million|ea} won a year.

The city will open the year with a provisional budget.

@doc korea-english | English-language daily | 2029-12-28
[Regional] A mayor, a veto and a generation

By Im Se-rin

For once, there was applause from the gallery that nobody told to be quiet. With {29|!y2} lawmakers in favor of overriding him and {14|!n2} standing by him on Thursday, Mayor Bae Do-hyun has got his way, if only by a technicality: the override bar was a shade higher.

His city of ports and vacant shops plans to spend {4.72 trillion|tb} won next year. Of every {100|-} won, fewer than {four|-} were meant for the dividend.

The opposition does not see it like that. Debt has grown to {610 billion|db|t=this autumn} won this autumn from {540 billion|d8|t=a year earlier} a year earlier, floor leader Ko Yeong-mi said, "and we're paying people to be {24|-}."

Garam Research asked {1,003|pn} adults in mid-December. {34 percent|pc|t=in mid-December|by=Garam Research} want the handout trimmed. A clear majority, {57|pf|^}, do not.

@doc sbn-local | regional broadcaster's website | 2029-12-13
Council slashes youth cash; mayor vows to fight

Reporter: Noh Gyu-ri | SBN Seohae 8 News

Anchor: The city council has taken {96 billion|!ct} won out of next year's money for the young. Noh Gyu-ri reports.

Park Ji-an, who works nights in a cold store, had planned to pay for a welding licence with her {1.5 million|ea} won. As of yesterday she may not get any. With {24|y1|t=yesterday} votes to {19|n1|^}, councilors left enough for {64,000|nc|^} people, a little over {half|-} of those whom the mayor had in mind.

Council members say the city can't afford the {180-billion|dp|v=180000000000}-won version.

Can they afford Europe? In October {eleven|-} of them visited Lisbon and Porto to study trams. The bill came to {84 million|tr|t=In October} won, according to documents that SBN obtained.

The mayor said he would send the budget back. He'd need only {15|-} members to stay loyal.

Now playing: ▶ 1:47 | Fine dust: BAD (PM10 112)

@doc watch-letter | civic group newsletter | 2029-12-30
Citizens' Watch | Year-end letter

Friends, here's what we fought over: {84 billion|ct} won. It's the difference between what was drafted in October and what survived on December 12. Set it against a total of {5.1 trillion|!tb} won, and ask why the council chose this line and no other.

We do not say the program is perfect. Nobody has measured what the first {38,000|-} payments did. But we know what people think. Of those whom Garam telephoned, only {34 percent|!pf|by=Garam} would keep it whole, give or take {3.1|me|^} points, and {half|-} of these are parents.

What next? The provisional budget pays wages and electricity. In January, lawmakers can lower the number again with a simple majority. They had {26|y2|t=last Thursday} last Thursday; they would need {22|-}.

Membership: 5,000 won a month. Coffee with the board: Jan. 9, 7 p.m., Room 302.
