@story uf-peru-segunda-vuelta
@topic A Peruvian presidential run-off counted for weeks: exit poll, quick count, official sheets, contested sheets, proclamation
@subject C = Rosaura Condori | Condori | the teacher | the former mayor of Sicuani | Rosaura
@subject B = Ignacio Belaochaga | Belaochaga | the banker | the former finance minister | Don Ignacio
@subject O = ONPE | the electoral office | electoral authorities
@subject J = JNE | the electoral tribunal | the electoral court | the tribunal
@subject P = Peru | the country
@subject Q = Vox Andina exit poll | Vox Andina | Vox Andina quick count | the pollster
@subject N = National Police | the police | police
@subject L = Lima
@subject U = Cusco
@subject X = Peruvians abroad | voters abroad | the vote abroad | overseas voters
@subject S = the sol | the currency
@fact el = 26450000 | other | P | registered voters | 2036-06-08 | constant
@fact pa = 19837500 | votes_cast | P | people who voted | final | cumulative
@fact tu = 75 | turnout | P | turnout | final | cumulative
@fact bl = 412300 | other | P | blank votes | final | cumulative
@fact nu = 1108600 | other | P | spoiled votes | final | cumulative
@fact bn = 1520900 | other | P | blank and spoiled votes together | final | cumulative
@fact va = 18316600 | votes_cast | P | valid votes | final | cumulative
@fact cv = 9194933 | vote_count | C | votes | final | cumulative
@fact bv = 9121667 | vote_count | B | votes | final | cumulative
@fact cs = 50.2 | vote_share | C | share of valid votes | final | cumulative
@fact bs = 49.8 | vote_share | B | share of valid votes | final | cumulative
@fact mf = 73266 | margin | C | votes ahead of Belaochaga | final | cumulative
@fact xb = 50.6 | poll_share | B | share in the exit poll | 2036-06-08 16:00 | snapshot | projected
@fact xc = 49.4 | poll_share | C | share in the exit poll | 2036-06-08 16:00 | snapshot | projected
@fact xm = 2.5 | margin_of_error | Q | margin of error of the exit poll | 2036-06-08 | snapshot
@fact qc = 50.3 | poll_share | C | share in the quick count | 2036-06-08 23:10 | snapshot | projected
@fact qb = 49.7 | poll_share | B | share in the quick count | 2036-06-08 23:10 | snapshot | projected
@fact qm = 0.9 | margin_of_error | Q | margin of error of the quick count | 2036-06-08 | snapshot
@fact n1 = 42 | counted_share | O | share of tally sheets processed | 2036-06-08 21:30 | cumulative
@fact b1 = 53.9 | vote_share | B | share of valid votes | 42% counted | cumulative
@fact c1 = 46.1 | vote_share | C | share of valid votes | 42% counted | cumulative
@fact n2 = 92.7 | counted_share | O | share of tally sheets processed | 2036-06-09 noon | cumulative
@fact b2 = 50.3 | vote_share | B | share of valid votes | 92.7% counted | cumulative
@fact c2 = 49.7 | vote_share | C | share of valid votes | 92.7% counted | cumulative
@fact m2 = 101880 | margin | B | votes ahead of Condori | 92.7% counted | cumulative
@fact n3 = 95.8 | counted_share | O | share of tally sheets processed | 2036-06-10 06:00 | cumulative
@fact m3 = 32210 | margin | C | votes ahead of Belaochaga | 95.8% counted | cumulative
@fact ac = 88412 | other | O | tally sheets | - | constant
@fact co = 1384 | other | O | tally sheets contested | 2036-06-14 | snapshot
@fact an = 602 | other | B | polling tables that the campaign asked to annul | 2036-06-12 | cumulative
@fact anx = 591 | other | J | requests for annulment rejected | 2036-07-03 | cumulative
@fact any = 11 | other | J | requests for annulment granted | 2036-07-03 | cumulative
@fact dd = 2036-07-11 | date | J | day of the proclamation | - | constant
@fact du = 33 | duration | J | days from the vote to the proclamation | - | constant
@fact lb = 62.1 | vote_share | B | share of valid votes in Lima | final | cumulative
@fact uc = 81.7 | vote_share | C | share of valid votes in Cusco | final | cumulative
@fact xv = 331400 | votes_cast | X | valid votes | final | cumulative
@fact xbs = 66.3 | vote_share | B | share of valid votes abroad | final | cumulative
@fact fc = 17.3 | vote_share | C | share of valid votes in the first round | 2036-04-13 | constant
@fact fb = 14.6 | vote_share | B | share of valid votes in the first round | 2036-04-13 | constant
@fact ca = 19 | candidates | P | candidates in the first round | 2036-04-13 | constant
@fact pc = 44 | poll_share | C | support in the poll | 2036-05 | snapshot
@fact pb = 41 | poll_share | B | support in the poll | 2036-05 | snapshot
@fact pn = 1518 | sample_size | Q | people polled | 2036-05 | snapshot
@fact hc = 100000 | units_pledged | C | homes a year | - | plan | pledged
@fact ob = 30000 | officers | B | police officers to be added | - | plan | pledged
@fact on = 142000 | officers | N | police officers in service | 2036-05 | snapshot
@fact od = 48000 | officers | N | police officers on duty for the vote | 2036-06-08 | snapshot
@fact s0 = 4.02 | price | S | sols for a dollar | 2036-06-06 | snapshot
@fact s1 = 4.12 | price | S | sols for a dollar | 2036-06-10 | snapshot
@fact sp = 2.5 | rate | S | rise of the dollar in percent | 2036-06-10 | snapshot
@fact de = 3 | deaths | P | people killed in protests over the count | 2036-07-03 | cumulative
@fact inj = 41 | injuries | P | people hurt in protests over the count | 2036-07-03 | cumulative
@fact cg = 31 | seats | C | seats of the party in Congress | 2036-07 | constant
@fact cgt = 130 | seats | P | seats in Congress | - | constant
@rel share tu = pa / el
@rel sum bn = bl + nu
@rel sum pa = va + bl + nu
@rel sum va = cv + bv
@rel share cs = cv / va
@rel share bs = bv / va
@rel diff mf = cv - bv
@rel diff any = an - anx
@rel change sp = s0 -> s1
@race exit = xb xc
@race quick = qc qb
@race sheets42 = b1 c1
@race sheets92 = b2 c2
@race final = cv bv
@trap qc b2 :: the same figure for the other candidate in another count
@trap b1 b2 :: two moments
@trap m2 m3 :: the lead changed hands
@trap m3 mf :: Tuesday's lead and the final one
@trap xm qm :: exit poll and quick count
@trap co an :: contested sheets and tables to be annulled
@trap pa va :: with and without blank and spoiled votes
@trap on od :: in service and on duty
@trap fc cs :: two rounds
@trap pc xc :: poll and exit poll

@doc a-wire | international news agency | 2036-06-10
Leftist teacher edges ahead in Peru as last ballots are counted

LIMA, June 10 (Interpress) - Rosaura Condori, a schoolteacher from the Andean highlands, overtook former finance minister Ignacio Belaochaga on Tuesday in the count of Peru's presidential run-off, which has become the tightest in the country's history.

With {95.8%|n3|t=at 6 a.m.|by=the electoral office ONPE} of tally sheets processed at 6 a.m., Condori was {32,210|m3|^} votes ahead, the electoral office ONPE said. Less than a day earlier, when the figure was {92.7%|n2|t=Less than a day earlier}, Belaochaga had been on top by {101,880|m2|^}, or {50.3%|b2|^} to {49.7%|c2|^}.

The banker's best areas report fast. On Sunday night, with {42%|n1|t=On Sunday night} of sheets in, he had {53.9%|b1|^} and she {46.1%|c1|^}.

What is left comes chiefly from remote provinces, which favor Condori, and from abroad, which does not.

Markets were spooked. The dollar rose to {4.12|s1|t=on Tuesday} sols on Tuesday from {4.02|s0|t=on Friday} on Friday, a gain of {2.5%|sp|^}. Condori wants to build {100,000|hc} homes a year and pay for them with a levy on copper.

A quick count by Vox Andina late on Sunday had seen her in front by a hair, at {50.3%|qc|t=late on Sunday|by=A quick count by Vox Andina}, with a margin of error of {0.9|qm|^} percentage points.

Election observers called the vote clean. Police said {48,000|od|t=on Sunday|by=Police} officers were on duty on Sunday.

@doc b-english | English-language site in Lima | 2036-06-09
Sunday night in numbers: exit poll, quick count, ONPE, and why they disagree

Went to bed confused? Here are the three sets of numbers you saw.

4 p.m., exit poll. Vox Andina asked people on their way out. Belaochaga {50.6|xb|t=4 p.m.|by=Vox Andina}, Condori {49.4|xc|^}, error {2.5|xm|^} points either way. Translation: nobody knows. TV graphics had him in a presidential sash within a minute.

9.30 p.m., ONPE. {42 percent|n1|t=9.30 p.m.|by=ONPE} of the {88,412|ac} sheets. Belaochaga {53.9|b1|^}, Condori {46.1|c1|^}. Translation: Lima types quickly.

11.10 p.m., quick count. The pollster reads actual sheets from a sample of tables. Condori {50.3|qc|t=11.10 p.m.|by=The pollster}, Belaochaga {49.7|qb|^}, error {0.9|qm|^}. Translation: still nobody knows, but with better manners.

And now, at lunch, ONPE again, with {92.7 percent|n2|t=at lunch|by=ONPE}: Belaochaga {50.3|b2|^}, Condori {49.7|c2|^}. Yes, those are the quick count's numbers upside down. No, it isn't a conspiracy.

For context, the last legal opinion poll, in May, with {1,518|pn|t=in May} people, had her at {44|pc|^} and him at {41|pb|^}. In April, when there were {19|ca} names on the ballot, she'd led with just {17.3 percent|fc|t=In April} to his {14.6|fb|^}. {Three out of ten|-} voters chose either of these two first.

What do they promise? She, homes, {100,000|hc} per year. He, {30,000|ob} new police on top of {142,000|on}.

Tip: pisco is not sold until Tuesday 8 a.m.

@doc c-daily | Lima broadsheet, translated | 2036-07-12
Condori proclaimed president-elect

The National Jury of Elections yesterday, {11 July|dd|v=2036-07-11}, proclaimed Rosaura Condori Vásquez president-elect of the Republic, {33|du} days after the people voted.

According to the act read out by the court's president, Dr. Hildebrando Quiñones-Lau, the candidate of Tierra y Trabajo obtained {9,194,933|cv|t=the act|by=the court's president} votes and Ignacio Belaochaga of Fuerza Cívica {9,121,667|bv|^}. The difference is {73,266|mf|^}. In percentages of the {18,316,600|va|^} valid votes, {50.2|cs|^} and {49.8|bs|^}.

{Three-quarters|tu|v=75} of the electorate took part. Voters cast {412,300|bl|t=the act} blank votes and spoiled {1,108,600|nu|^}, that is, {1,620,900|!bn|^} in total rejected both.

The delay had two causes. ONPE sent {1,834|!co|t=by mid-June|by=ONPE} contested sheets to the juries by mid-June. Fuerza Cívica, for its part, sought the annulment of {602|an} tables. The Jury dismissed {591|anx|t=in the end} of the petitions in the end and granted {11|any|^}.

The map is one of two countries. Lima gave the former minister {62.1 per cent|lb|t=the act}; Cusco gave the teacher {81.7|uc|^}. Of {331,400|xv|^} Peruvians abroad, {66.3 per cent|xbs|^} went with him.

Condori will have {31|cg} of {130|cgt} votes in Congress.

Related: Opinion — "The {0.4|-} per cent mandate" | Alianza 2, Cienciano 2 | Blackouts in 3 districts

@doc d-mag | foreign affairs magazine | 2036-07-20
A month without a winner

It took Peru {thirty-eight|!du|t=from ballot box to proclamation|v=38} days from ballot box to proclamation, which was finally made on {July 12|!dd|v=2036-07-12}, and at several points it seemed that it would take for ever.

I was in Sicuani on the Tuesday morning when the television said that its former mayor was ahead, by {23,210|!m3|t=on the Tuesday morning|by=the television}. Someone rang the church bell. Someone else stopped him, on the ground that a bell rung early brings hail.

Hail came. The banker's lawyers, {eleven|-} firms of them, asked for {602|an} polling tables to be struck out, nearly all in Quechua-speaking provinces where he had not bothered to campaign. Had they succeeded, perhaps {100,000|-} of her votes would have disappeared. The tribunal let them have {11|any|t=at last}, at last. But in the weeks of waiting {three|de} people died and {41|inj} were injured in the streets, and the dollar went from {4.02|s0|t=before the vote} before the vote to {4.12|s1|t=by the second day} by the second day.

In a sense the delay did her good. A margin of {some seventy thousand|~mf|t=in the end|v=70000} in the end, out of {more than eighteen million|>va|v=18000000} valid votes, is not a triumph, but everybody has now looked at it for so long that it has come to seem solid.

She will need that. Only {17.3 per cent|fc|t=in April} had wanted her in April, and {31|cg} deputies out of {130|cgt} are hers. The police, {142,000|on} strong, have been promised nothing by her at all.

His {30,000|ob} recruits were the most popular thing anyone proposed.

@doc e-diaspora | newsletter for Peruvians in New Jersey | 2036-06-15
Paterson votó: how we did

Hola vecinos. ONPE finished on Saturday with the ordinary sheets, so here is where we stand while the juries look at {1,384|co|t=while the juries look} that somebody objected to (out of {88,412|ac}).

Abroad, Don Ignacio won easily. The consulate says about {two-thirds|~xbs|by=The consulate} for him. Here in Paterson it was more: {71|-} per cent. The vote abroad is {331,400|~xv|^} or so valid papers, and it's why Rosaura's lead went down again on Thursday.

Exit poll fans: on the day Vox Andina told us {50.6|xb|t=on the day|by=Vox Andina} to {49.4|xc|^} for him, and by night {50.3|qc|t=by night} to {49.7|qb|^} for her. I lost a bet of one ceviche.

Our cousin in the force was one of the {48,000|od|t=on the day} guarding schools on the day. He says the only incident was a dog that took a ballot.

{602|an} tables are supposed to be annulled if the finance minister has his way. My aunt's in Canas is one. She has been president of that table since 1980 and she's going to Lima with her thermos.

In May we were told {44|pc|t=In May} for her and {41|pb|^} for him, remember? It was the undecided, as always, and they still are.

Fundraiser: 22 June, 5 pm, 318 Market St. Anticuchos $6.

@doc f-fact | fact-checking desk | 2036-07-05
Five claims about the run-off, checked

"There were more votes than voters." False. Of {26,450,000|el} registered, {19,837,500|pa} took part, or {75 per cent|tu}. It was below that in {nine|-} regions.

"The tribunal threw out all of Belaochaga's complaints." Nearly. It rejected {591|anx|t=by 3 July} and accepted the others by 3 July, of {602|an}.

"Exit polls had a clear winner." No. The figure for the former finance minister was {50.6|xb|by=Exit polls}, with an error of {2.5 points|xm|^}.

"She was never ahead before Wednesday." False. On Tuesday at dawn she led by {32,210|m3|t=On Tuesday at dawn}, at {95.8 per cent|n3|^}. It's true that at noon on Monday he led, by {101,880|m2|t=at noon on Monday}.

"{Twelve|-} people were killed at the protests." We find {three|de|t=to date} to date, each with a name, and {41|inj|^} people treated for injuries.

"Cusco voted {95|-} per cent for her." No: {81.7|uc}. Nor did Lima give him {three-quarters|-}; he had {62.1|lb}.

"Blank votes decided it." The {412,300|bl} who left the paper empty are {five or six|-} times the gap. But so are people who wear glasses.

Send claims to +51 999 000 17. We answered 346 last month.
