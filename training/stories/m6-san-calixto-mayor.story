@story m6-san-calixto-mayor
@topic Mayoral race and the city hospital in San Calixto, Philippines, May 2028: canvass, campaign money, hospital queues, arrests
@subject E = Rosalinda Quiambao-Dy | Quiambao-Dy | Mayor Rosa | the reelectionist | the incumbent
@subject F = Engr. Ferdinand Luwalhati | Luwalhati | the vice mayor | the challenger
@subject T = Atty. Noor Macarambon | Macarambon | the lawyer | the third candidate
@subject C = City Board of Canvassers | canvassers | the board | the poll body
@subject H = San Calixto City Hospital | the city hospital | the hospital
@subject P = San Calixto City Police Office | city police | police
@subject W = Bantay Boto San Calixto | Bantay Boto | the poll watchdog | volunteers
@fact e1 = 41830 | vote_count | E | votes | 2028-05-08 22:00, 58% of precincts | snapshot
@fact f1 = 43215 | vote_count | F | votes | 2028-05-08 22:00, 58% of precincts | snapshot
@fact pc = 58 | counted_share | C | share of precincts counted | 2028-05-08 22:00 | snapshot
@fact e2 = 79406 | vote_count | E | votes | final | snapshot
@fact f2 = 74918 | vote_count | F | votes | final | snapshot
@fact t2 = 12276 | vote_count | T | votes | final | snapshot
@fact all = 166600 | votes_cast | C | votes for mayor | final | snapshot
@fact mar = 4488 | margin | E | votes between first and second | final | snapshot
@fact esh = 47.7 | vote_share | E | share of the vote | final | snapshot
@fact to = 81.3 | turnout | C | share of voters who voted | final | snapshot
@fact reg = 211500 | other | C | registered voters | 2028 | constant
@fact vtd = 171950 | votes_cast | C | voters who voted | final | snapshot
@fact gn = 1385 | margin | F | votes between first and second | 2028-05-08 22:00, 58% of precincts | snapshot
@fact addb = 150 | other | F | beds that the promise would add | by 2031 | plan | pledged
@fact perv = 3 | price | C | pesos that a candidate may spend for each registered voter | 2028 | constant | threshold
@fact se = 18400000 | spending | E | pesos of campaign spending declared | 2028-06-07 | cumulative
@fact sf = 16900000 | spending | F | pesos of campaign spending declared | 2028-06-07 | cumulative
@fact lim = 634500 | other | C | pesos that a candidate may spend under the per-voter limit | 2028 | constant | threshold
@fact buy = 37 | arrests | P | people arrested for vote-buying | 2028-05-08 | cumulative
@fact env = 500 | price | W | pesos in an envelope | 2028-05-07 | snapshot
@fact rep = 214 | cases | W | reports of vote-buying | 2028-05-08 | cumulative
@fact beds = 150 | other | H | beds | 2028 | constant
@fact pat = 286 | waiting | H | patients admitted | 2028-04-30 | snapshot
@fact doc = 61 | jobs | H | doctors | April 2028 | snapshot
@fact pb = 300 | other | F | beds promised for the hospital | by 2031 | plan | pledged
@fact bud = 420000000 | budget | H | pesos of budget | 2028 | constant
@fact new = 1200000000 | budget | E | pesos for a new hospital building | by 2030 | plan | pledged
@fact proc = 01:40 | clock | C | proclamation | 2028-05-10 | constant
@trap f1 e1 :: the night's lead
@trap e1 e2 :: part and whole
@trap mar t2 :: the margin and the third candidate
@trap beds pat :: beds and patients
@trap beds pb :: beds now and promised
@trap bud new :: yearly budget and a building
@trap buy rep :: arrests and reports
@rel sum all = e2 + f2 + t2
@rel diff gn = f1 - e1
@rel diff addb = pb - beds
@rel share to = vtd / reg
@rel product lim = perv * reg
@rel diff mar = e2 - f2
@rel share esh = e2 / all
@race night = e1 f1
@race last = e2 f2 t2

@doc a-night | news site, election night | 2028-05-08
Luwalhati leads San Calixto mayor with {58%|pc} of precincts in

SAN CALIXTO CITY — Vice Mayor Ferdinand Luwalhati was ahead of Mayor Rosalinda Quiambao-Dy by {1,385|gn} votes late Monday, partial and unofficial tallies showed.

With {58%|pc|t=As of 10 p.m.} of clustered precincts transmitted, Luwalhati had {43,215|f1|t=As of 10 p.m.} to the reelectionist's {41,830|e1|^}. As of 10 p.m. the hilly east, her bailiwick, had yet to come in.

City police said {37|buy|t=as of Monday night|by=City police} persons had been nabbed for vote-buying as of Monday night. Volunteers of Bantay Boto logged {214|rep|^} such reports, most of them about envelopes holding {₱500|env|by=Bantay Boto}.

Luwalhati, an engineer, campaigned on a promise to double the {150|beds}-bed city hospital to {300|pb|t=by 2031} by 2031.

@doc b-final | provincial newspaper | 2028-05-11
Mayor Rosa survives, proclaimed at dawn

By Crisanto Villafuerte-Uy

The east came in, and with it the mayor.

The City Board of Canvassers proclaimed Rosalinda Quiambao-Dy at {1:40 a.m.|proc|t=yesterday} yesterday with {79,406|e2|^} votes, {47.7 percent|esh|^} of the {166,600|all|^} cast for the post. Luwalhati got {74,918|f2} and lawyer Noor Macarambon {12,276|t2}. The difference between the first two was {4,488|mar}.

Turnout reached {81.3 percent|to}, or some {172,000|~vtd} of {211,500|reg} registered. "I have heard the message of those who waited on the hospital floor," the winner said. She repeated her pledge of {₱1.2 billion|new|t=before 2030} for a new building before 2030.

The campaign was the dirtiest in memory. Police made {52|!buy} vote-buying arrests.

@doc c-health | public health newsletter | 2028-05-15
WHAT THE CAMPAIGN SAID ABOUT OUR HOSPITAL, CHECKED

Both camps quoted figures on San Calixto's only public hospital. Here is what we found in the records office.

Beds: {150|beds}. Patients lying in them, beside them or between them on the last day of April: {310|!pat|t=on the last day of April}. Physicians: {61|doc}, of whom {nine|-} were on study leave. Money for this year: {₱420 million|bud|t=this year}.

The incumbent will build anew ({₱1.2B|new}). Her rival would have added {150|addb} beds to what exists. Neither told us who would staff them.

Ward fans donated by Rotary: 12. Nurses' prayer at 6.

@doc d-watchdog | poll watchdog report | 2028-06-12
BANTAY BOTO POST-ELECTION REPORT, SAN CALIXTO (EXCERPT)

On expenses. Statements filed by the deadline show that the winner laid out {₱18.4 million|se|by=Statements filed by the deadline} and the vice mayor {₱16.9 million|sf|^}. At {three pesos|perv} per registered voter the law allowed each of them only {₱634,500|lim}.

On vote-buying. We received {214|rep|t=through election day} reports through election day. The police acted on few; {37|buy} persons were taken in.

On the canvass. Our parallel tally matched the board's: {79,406|e2} against {74,918|f2}. The proclamation was delayed by {two|-} broken machines.

On participation. {Four in five|~to|v=80} voters turned out.

@doc e-column | radio commentary, English translation | 2028-05-12
Good morning, San Calixto. Let us talk about money, because everybody took it.

The mayor won by more than {four thousand|>mar|v=4000}. I do not say she bought them. But an envelope this year was {eight hundred|!env} pesos, ask your neighbor. For that price you could spend half a day at the city hospital, where at the end of April {286|pat|t=at the end of April} patients were sharing {150|beds} beds.

The engineer says he was cheated. He was leading, it's true, by {1,385|gn|t=that first night} that first night. But engineers should know that a bridge is not finished in the middle.

And the lawyer? {Twelve thousand|~t2} voted for her, all of them sober. This has been Ka Omeng. Stay tuned for the price of galunggong.
