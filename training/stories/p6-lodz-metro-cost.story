@story lodz-metro-cost
@topic Cost and opening of the eastern metro line in Łódź, Poland
@subject M = Łódź metro line | the line | the metro | the tunnel | Line E
@subject T = Budotor consortium | Budotor | the contractor | the builders
@subject P = Mayor Halina Zgorzelska | Zgorzelska | the mayor
@subject N = the audit office | the Supreme Audit Office | auditors | NIK
@fact c0 = 4100000000 | budget | M | contract price in zloty | 2027 | constant
@fact c1 = 5300000000 | budget | M | expected final cost in zloty | 2033-02 | plan | projected
@fact c2 = 5850000000 | budget | N | expected final cost in zloty | 2033-03 | plan | projected
@fact pd = 3620000000 | spending | M | zloty paid out | 2032-12-31 | cumulative
@fact ov = 1200000000 | budget | M | zloty above the contract price | 2033-02 | plan | projected
@fact eu = 1740000000 | budget | M | zloty of European Union money | 2027 | constant | pledged
@fact er = 1310000000 | revenue | M | zloty of European Union money received | 2032-12-31 | cumulative
@fact km = 9.6 | distance | M | kilometres of line | - | plan
@fact kd = 7.1 | distance | M | kilometres of tunnel bored | 2033-02 | cumulative
@fact sn = 11 | other | M | stations | - | plan
@fact s1 = 8 | other | M | stations to open in the first phase | 2034 | plan | pledged
@fact sf = 5 | other | M | stations structurally finished | 2033-02 | snapshot
@fact o0 = 2031-09-01 | date | M | opening day | contract of 2027 | plan
@fact o1 = 2034-12-14 | date | M | opening day | 2033-02 | plan | pledged
@fact rp = 138000 | ridership | M | passengers a day | 2027 | plan | projected
@fact rn = 96000 | ridership | M | passengers a day | 2033 | plan | projected
@fact wk = 1450 | jobs | T | workers on the sites | 2033-02 | snapshot
@fact wp = 2100 | jobs | T | workers on the sites promised | 2033-02 | plan | pledged
@fact cl = 640000000 | damages | T | zloty claimed from the city | 2033-01 | snapshot
@fact pe = 285000000 | damages | P | zloty of penalties charged to the contractor | 2033-02 | snapshot
@fact fa = 17 | homes | M | tenement houses cleared for cracks | 2033-02 | cumulative
@rel diff ov = c1 - c0
@trap c0 c1 :: contract price and forecast
@trap c1 c2 :: the city's forecast and the auditors'
@trap eu er :: granted and received
@trap km kd :: planned and bored
@trap sn s1 :: all stations and the first phase
@trap cl pe :: claims in two directions
@trap rp rn :: two forecasts

@doc a-pap | news agency | 2033-02-17
Łódź metro to cost {1.2 bln|ov|v=1200000000} zlotys more, open in 2034, says mayor

The eastern metro line in Łódź will cost {5.3 billion|c1|by=Mayor Halina Zgorzelska} zlotys, {1.2 billion|ov|^} above the price agreed in 2027, and carry its first passengers on {14 December 2034|o1}, Mayor Halina Zgorzelska told the city council on Thursday.

The contract with the Budotor consortium, worth {4.1 billion|c0|t=The contract}, foresaw a start on {1 September 2031|o0|t=The contract}.

Of the {9.6|km} kilometres, {7.1|kd|t=so far} have been bored so far. {Five|sf} of {eleven|sn} stations are structurally complete; {eight|s1|t=in the first phase} will open in the first phase.

By the end of last year {3.62 billion|pd|t=By the end of last year} had been paid out, including {1.31 billion|er|t=By the end of last year} from Brussels, which has granted {1.74 billion|eu} in total.

The city has charged the builders {285 million|pe} in penalties. They in turn want {640 million|cl|by=They} for delays they blame on groundwater.

@doc b-daily | local edition of a national daily | 2033-02-18
{Seventeen|fa} houses, {eleven|sn} stations, one question

Jagoda Piech-Owusu

Pani Wiesława lived for 61 years at ulica Wschodnia 40. Since October she has lived in a hotel. Hers is one of {17|fa} tenements that had to be emptied when the boring machine passed and the walls opened.

"They said September '31," she says. "I bought a travel pass."

Yesterday in the council the date became {14 December 2034|o1|t=Yesterday in the council}. Yesterday too the bill grew, from {4.1|c0|x=1000000000} to {5.3 billion|c1|t=Yesterday}. To get it down, Mrs Zgorzelska first wants to open just {eight|s1|by=Mrs Zgorzelska} stops; the remaining three are to follow "in time".

What is strange is how few people one sees at the pits. The consortium undertook to have {2,100|wp|s=The consortium|by=The consortium} at work by this winter. There are {1,450|wk|s=There|t=this winter}, the site manager admits.

And fewer will ride. Where the feasibility study reckoned with {138,000|rp|by=the feasibility study} a day, the transport office now expects {84,000|!rn|by=the transport office|t=now}.

Comments (88) | Subscribe for 9.90 zł

@doc c-audit | business daily | 2033-03-09
Auditors see Łódź metro bill at {5.85 bln|c2|v=5850000000}

The Supreme Audit Office thinks the city underestimates what its metro will cost. In a report sent to parliament on Tuesday it puts the final sum at {5.85 billion|c2|by=The Supreme Audit Office} zlotys, more than half a billion above the {5.3 billion|c1|t=in February|by=the mayor} the mayor named in February.

The office finds that claims by Budotor, {585 million|!cl}, have not been provided for at all, while the penalties the city counts on, {285 million|pe}, "are unlikely to be paid".

It is also doubtful about European money. Only {1.31 billion|er} of {1.74 billion|eu} has come in; the rest lapses if trains don't run by the end of 2034.

Outlays reached {3.48 billion|!pd|t=by December 31} by December 31, when {6.8|-} kilometres of tunnel had been completed out of {9.6|km}.

City hall said it stood by its sums.

@doc d-council | city newsletter | 2033-02-20
Your Metro: questions and answers

When can I ride? From {14 December 2034|o1}, a Thursday.

Where? Between Widzew and the Old Market at first, at {eight|s1} stations. All {11|sn} will be served later.

How long is it? {9.6|km} km, of which {7.1|kd|t=today} lies ready today.

Why is it dearer? Steel, wages, water. The {4.1 billion|c0|t=2027} of 2027 would be 5 billion in today's money anyway.

Who works on it? {1,920|!wk|s=Who} people at present.

Who pays? The EU has committed {1.74 billion|eu}. The contractor has been fined {285 million|pe}.

How many will use it? We expect {96,000|rn|by=We} passengers on a working day.
