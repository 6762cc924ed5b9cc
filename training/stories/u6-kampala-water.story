@story u6-kampala-water
@topic Summit on the Great Lakes Water Treaty in Kampala, June 2040
@subject T = Great Lakes Water Treaty | Kampala treaty | the treaty | the text | the pact
@subject S = Kampala summit | the summit | leaders | the talks
@subject U = Uganda | Kampala | the hosts
@subject K = Kenya | Nairobi
@subject Z = Tanzania | Dodoma
@subject R = Rwanda | Kigali
@subject B = Burundi | Gitega
@subject L = Lake Victoria | the lake
@subject F = treaty fund | the fund | basin fund | common fund
@subject D = African Development Bank | AfDB | the bank
@subject N = fishers' federation | fishers | Consolata Atieno | Atieno
@fact sig = 5 | other | T | countries that signed | 2040-06-07 | constant
@fact inv = 7 | other | S | countries that took part | 2040-06-07 | constant
@fact rat = 4 | other | T | ratifications needed | - | plan | threshold
@fact lev = 1134.8 | other | L | metres above sea level at which outflow must be cut | - | plan | threshold
@fact levn = 1135.6 | other | L | metres above sea level | 2040-06 | snapshot
@fact qu = 38 | rate | U | share of the withdrawals allowed | - | plan
@fact qz = 27 | rate | Z | share of the withdrawals allowed | - | plan
@fact qk = 22 | rate | K | share of the withdrawals allowed | - | plan
@fact qr = 8 | rate | R | share of the withdrawals allowed | - | plan
@fact qb = 5 | rate | B | share of the withdrawals allowed | - | plan
@fact ka = 30 | rate | K | share of the withdrawals asked for | 2040-06-05 | constant | hypothetical
@fact fu = 2200000000 | budget | F | dollars over ten years | - | plan | pledged
@fact af = 900000000 | budget | D | dollars of credit for the fund | - | plan | pledged
@fact yrs = 9 | duration | T | years of negotiation | 2040-06-07 | constant
@fact dur = 15 | duration | T | years for which it holds | - | plan
@fact hr = 3 | duration | S | hours by which the signing was late | 2040-06-07 | constant
@fact ppl = 62000000 | other | L | people who live around it | 2040 | constant
@fact ppl0 = 35000000 | other | L | people who lived around it | 2010 | constant
@fact fish = 410000 | other | L | tonnes of fish caught in a year | 2039 | constant
@fact fish9 = 560000 | other | L | tonnes of fish caught in a year | 2029 | constant
@fact ar = 68800 | area | L | square kilometres of surface | - | constant
@fact cage = 17300 | other | N | fish cages | 2040 | snapshot
@fact capc = 12000 | other | N | fish cages allowed | 2045 | plan | threshold
@fact sec = 6500 | officers | U | police and soldiers who guard the meeting | 2040-06-07 | snapshot
@fact age = 52 | age | N | age of the fishers' spokeswoman | 2040 | constant
@fact qsum = 100 | rate | T | share of the withdrawals of all countries together | - | plan
@fact kn = 640000000 | budget | K | dollars of the fund set aside for its rivers | - | plan | pledged
@fact mem = 120000000 | budget | T | dollars that the members pay | - | plan | pledged
@fact ab = 80 | distance | L | centimetres above the threshold | 2040-06 | snapshot
@fact qkz = 49 | rate | T | share of the withdrawals of Kenya and Tanzania | - | plan
@rel sum qsum = qu + qz + qk + qr + qb
@trap sig inv :: signed and took part
@trap sig rat :: signatures and ratifications
@trap lev levn :: threshold and present level
@trap qk ka :: granted and asked
@trap fu af :: the fund and the bank's part
@trap ppl ppl0 :: now and thirty years ago
@trap fish fish9 :: two years' catches
@trap yrs dur :: negotiated and valid
@trap cage capc :: present and allowed
@rel sum qkz = qz + qk

@doc a-wire | wire agency | 2040-06-07
{Five|sig} African states sign treaty on sharing Lake Victoria

KAMPALA, June 7 - {Five|sig} countries signed a treaty on Thursday that for the first time fixes how much water each may take from Lake Victoria and the rivers that feed it, ending {nine|yrs} years of negotiation.

Under the text, Uganda gets {38|qu} percent of permitted withdrawals, Tanzania {27|qz}, Kenya {22|qk}, Rwanda {eight|qr} and Burundi {five|qb}. If the lake sinks to {1,134.8|lev} metres above sea level, all must cut back. It stood at {1,135.6|levn|t=this week} this week.

A common fund of {$2.2 billion|fu|t=over ten years} is to pay for wetlands and sewage works over ten years. The African Development Bank put up {$900 million|af} of that in loans.

South Sudan and Ethiopia, the other two of the {seven|inv} countries at the summit, did not sign. The treaty takes effect once {four|rat} parliaments have ratified it and runs for {15|dur} years.

@doc b-nairobi | Nairobi daily | 2040-06-08
Kenya settles for {22|qk} pc after midnight deal

By PRISCAH CHEROTICH in Kampala

When Water Secretary Dubow Abdikadir landed at Entebbe on Tuesday, his folder said {30|ka|t=on Tuesday|by=his folder} per cent. When he flew home last night it said {22|qk|t=last night}.

"We have a fifth of the shore and a third of the people," he told this newspaper. "But a treaty you can sign is better than one that you can frame."

What moved Kenya was money. Of the {$2.2 billion|fu} which the basin fund is to hand out, {$640 million|kn|s=Nzoia and Nyando} is earmarked for the Nzoia and Nyando. Tanzania, whose {27|qz|s=Tanzania} per cent is the second-largest slice, gets less.

The signing began {three|hr} hours late since the Burundian delegation had found a comma. {Six thousand five hundred|sec|v=6500} police and soldiers sweated.

The Bill comes to the National Assembly in September. With Kigali and Gitega certain and Kampala likely, Nairobi may well be the {fourth|rat} to ratify, and so the one that brings the pact to life.

Nation sidelights: fuel down Sh3 · 14 held in Kondele · Gor 2 Leopards 2 · Call 0700 555 010

@doc c-lake | Kisumu radio feature | 2040-06-08
(Sound of water, engine)

We're on the water off Dunga with Mama Consolata Atieno. She's {52|age} and speaks for the fishers' federation, and she wants us to look at the cages.

There are {seventeen thousand three hundred|cage|v=17300} of them on the lake. The new treaty will allow {twelve thousand|capc|t=by 2045|v=12000} by 2045. "So who pulls up his cage? The man from the company or my sister?"

It's not that she's against it. Ten years ago this lake gave {five hundred and sixty thousand|fish9|t=Ten years ago|v=560000} tonnes of fish in a season. Last year, {four hundred and ten|fish|t=Last year|x=1000}. "The fish have read the news before us."

More people drink from it than ever: {sixty-two million|~ppl}, where in 2010 there were {thirty-five|ppl0|t=in 2010|x=1000000}. It's {sixty-eight thousand eight hundred|ar|v=68800} square kilometres, bigger than some countries that signed.

And the level? She points at a white mark on the jetty. That mark is {1,134.8|lev}. The water's {eighty|ab} centimetres above it.

@doc d-qa | development newsletter | 2040-06-12
BASIN NOTES #77: reading the Kampala text so you don't have to

Who's in? {Five|sig} of {seven|inv}. Juba wants a study, Addis wants no ceiling at all.

Is it fair? The key was half shoreline, half need. It gives {38%|qu} to the hosts, {8%|qr} to Kigali, {5%|qb} to Gitega, and the remaining {49|qkz} to the two big neighbours. That adds up to {100|qsum}, which was not true of the draft of March.

Is there a floor? Yes, at {1,134.8|lev} m. It was reached in 2006 and nearly in 2036.

Who pays? Donors, more or less. The bank's {900 million|af} is a loan. Members put in {$120 million|mem}. The balance of the {2.2 billion|fu} is hope.

How long? {Fifteen|dur} years, renewable. It took {nine|yrs} to write.

When? After {four|rat} ratifications. I'd bet on spring 2042. Write to me with your bets: ruvimbo@basin.example. Last month's quiz: 41 right answers.
