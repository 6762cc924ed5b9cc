@story otterback-schools
@topic Otterbäck, Sweden: a free-school chain goes bankrupt in mid-term and a town must place its pupils, 2028
@subject O = Otterbäck Municipality | Otterbäck | the municipality
@subject K = Kunskapsporten | the free-school chain | the company | the chain
@subject P = Kunskapsporten Otterbäck | the free school
@subject V = Västra school | Västra
@subject T = teachers' union | the union
@subject S = Schools Inspectorate | the inspectorate
@subject D = demonstration on Stortorget | the demonstration
@fact sc = 23 | other | K | schools | 2028-01 | snapshot
@fact pu = 9840 | enrolment | K | pupils | 2028-01 | snapshot
@fact pp = 487 | enrolment | P | pupils | 2028-01 | snapshot
@fact p7 = 164 | enrolment | P | pupils in years 7 to 9 | 2028-01 | snapshot
@fact p0 = 323 | enrolment | P | pupils up to year 6 | 2028-01 | snapshot
@fact tp = 52 | jobs | P | staff | 2028-01 | snapshot
@fact tq = 31 | jobs | P | qualified teachers | 2028-01 | snapshot
@fact th = 24 | jobs | O | staff of the free school hired | 2028-03-10 | cumulative
@fact db = 386000000 | other | K | kronor of debt | 2028-02-05 | snapshot
@fact dw = 41000000 | other | K | kronor of wages owed | 2028-02-05 | snapshot
@fact dt = 97000000 | other | K | kronor of tax owed | 2028-02-05 | snapshot
@fact dv = 118000000 | profit | K | kronor of dividends | 2019 to 2025 | cumulative
@fact ls = 64000000 | profit | K | kronor of loss | 2027 | snapshot
@fact fe = 104000 | price | O | kronor a year for each pupil | 2028 | constant
@fact ft = 50648000 | budget | O | kronor a year for the pupils of the free school | 2028 | plan
@fact pr = 18600000 | spending | O | kronor paid in advance | 2028-01 | cumulative
@fact ds = 12 | duration | P | days' warning | 2028-02-05 | constant
@fact pl = 402 | other | O | pupils placed | 2028-02-19 | cumulative
@fact pn = 85 | other | O | pupils not placed | 2028-02-19 | snapshot
@fact p2 = 471 | other | O | pupils placed | 2028-03-10 | cumulative
@fact pm = 16 | other | O | pupils not placed | 2028-03-10 | snapshot
@fact vc = 612 | enrolment | V | pupils | 2028-01 | snapshot
@fact v2 = 748 | enrolment | V | pupils | 2028-03-10 | snapshot
@fact va = 136 | enrolment | V | pupils who came from the free school | 2028-03-10 | cumulative
@fact vk = 650 | other | V | pupils the school was built for | - | constant
@fact vb = 14 | other | V | portable classrooms | 2028-03 | snapshot
@fact vs = 31 | other | V | pupils in a class | 2028-03 | snapshot
@fact v0 = 25 | other | V | pupils in a class | 2028-01 | snapshot
@fact co = 37000000 | budget | O | kronor of extra cost | 2028 | plan | projected
@fact cs = 9000000 | budget | S | kronor of state support | 2028-04 | plan | pledged
@fact cu = 28000000 | budget | O | kronor of extra cost that the town must carry | 2028 | plan | projected
@fact tx = 0.35 | rate | O | kronor of tax per 100 earned to be added | 2029 | plan
@fact t0 = 21.85 | rate | O | kronor of tax per 100 earned | 2028 | constant
@fact t1 = 22.20 | rate | O | kronor of tax per 100 earned | 2029 | plan
@fact pd = 900 | crowd | D | people by the police estimate | 2028-02-12 | snapshot
@fact po = 1600 | crowd | D | people by the organisers' count | 2028-02-12 | snapshot
@fact in = 7 | other | S | criticisms in the last inspection | 2026 | constant
@fact gr = 17.2 | other | P | average leaving grade | 2027 | snapshot
@fact g2 = 13.9 | other | P | average leaving grade after remarking | 2027 | snapshot
@fact gm = 13.4 | other | V | average leaving grade | 2027 | snapshot
@fact vf = 26 | votes_cast | O | councillors for the tax rise | 2028-06-12 | snapshot
@fact vn = 23 | votes_cast | O | councillors against the tax rise | 2028-06-12 | snapshot
@fact vt = 49 | seats | O | councillors | - | constant
@fact pop = 25300 | other | O | residents | 2027 | snapshot
@fact op = 66 | poll_share | O | residents who would forbid profit in schools | 2028-05 | snapshot
@fact on = 1006 | sample_size | O | residents polled | 2028-05 | snapshot
@trap pu pp :: the chain and one school
@trap pp pl :: all pupils and those placed
@trap pl p2 :: placed by two dates
@trap tp tq :: staff and qualified teachers
@trap db dw :: all debt and wages
@trap dv ls :: dividends then and loss now
@trap vc vk :: pupils and capacity
@trap gr g2 :: grades given and re-marked
@trap co cu :: cost before and after the state's support
@trap tx t1 :: the rise and the rate
@trap pd po :: two counts
@rel sum pp = p7 + p0
@rel product ft = pp * fe
@rel diff pn = pp - pl
@rel diff pm = pp - p2
@rel sum v2 = vc + va
@rel diff cu = co - cs
@rel sum t1 = t0 + tx
@rel sum vt = vf + vn

@doc a-local | local newspaper | 2028-02-06
Bankrupt at ten past four: {487|pp} pupils without a school

Otterbäcks Allehanda • Nasrin Bergkvist

The e-mail came at 16.10 on Saturday. Monday would be as usual, it said. On Thursday week, the 17th, there would be no school.

Kunskapsporten, with {23|sc} schools and {9,840|pu} pupils around the country, filed for bankruptcy yesterday. Its debts come to {386|db|x=1000000} million kronor, of which {97|dt|x=1000000} is tax and {41|dw|x=1000000} wages. For Otterbäck it means that {487|pp} children have {twelve|ds} days.

“We've a plan,” says head of schools Lars-Erik Holm-Abdi, and adds after a while: “We've a whiteboard.”

The municipality pays {104,000|fe} kronor a year per pupil, whoever runs the school. For January to April it's already handed over {18.6|pr|x=1000000} million. It'll join the queue.

The younger children, {323|p0} of them, are to be spread over five schools. The {164|p7} in years 7 to 9 have one place to go: Västra, built for {650|vk} and holding {612|vc|t=today} today.

Between 2019 and 2025 the owners took {118|dv|x=1000000} million in dividends. Last year the chain lost {46|!ls|x=1000000}.

@doc b-wire | wire agency | 2028-02-12
Swedish town protests after school chain collapse

OTTERBACK, Sweden, Feb 12 (Norden) - Parents and pupils rallied on Saturday in a Swedish town whose only free school is to close on Thursday after its owner went bankrupt, stranding {9,840|pu} pupils nationwide.

Organisers counted {1,600|po|t=Saturday|by=Organisers} on the main square of Otterbäck, a town of {25,300|pop}. Police said {900|pd|t=Saturday|by=Police}.

Kunskapsporten lost {64 million|ls|t=last year} kronor last year and owes {386 million|db}.

“I sold lemonade for our new piano,” said Alva, 10. “Who's got the piano?”

@doc c-union | teachers' union magazine | 2028-02-21
“I marked until midnight, then the server went dark”

Of the {52|tp} who worked at Kunskapsporten Otterbäck {31|tq} had a teaching degree. The municipality has advertised for thirty. It's so far taken on nine, says the union's local chair Jorge Wikander.

Placed as of Friday: {402|pl|t=as of Friday} pupils. Not: {85|pn|t=as of Friday}. “Some sit at home with a dad who's a maths teacher at the same dead school.”

The wage guarantee covers {41|dw|x=1000000} million, in time.

And then there are the grades. Last spring's leavers had {17.2|gr|t=Last spring} on average. An external re-marking on behalf of the inspectorate arrives at {13.9|g2}. At Västra, ten minutes' walk away, it was {13.4|gm}. “So we weren't worse,” says a Västra teacher. “We were only honest.”

In the latest inspection, of 2026, the school received {seven|in} criticisms. It answered all with the same PDF.

@doc d-council | municipal newsletter | 2028-03-13
Otterbäck right now

SCHOOL. On Friday {471|p2|t=On Friday} of the pupils from Kunskapsporten had got a place. We're in contact with the other {26|!pm}'s guardians. {Twenty-four|th|t=On Friday} of the former staff work with us.

VÄSTRA. With {136|va} newcomers Västra has {748|v2|t=now} pupils now. {Fourteen|vb} portable classrooms are being connected. Classes have {31|vs} pupils on average, in January {25|v0|t=in January}. We know it's too many.

ECONOMY. The extra cost in 2028 is estimated at SEK {37 million|co}. We've applied for state support.

ALSO: Ice off the lower lake: do not walk. Sand from the streets is taken up w. 14–17. The library lends ear defenders.

@doc e-national | national daily | 2028-06-13
The invoice for a market

Signe Rådström-Kaya reports from a town that's raising its tax

“{Thirty-five öre|tx|v=0.35},” says Birgitta Lundh (C), holding up the coins, which no longer exist. By {26|vf} votes to {23|vn} the council in Otterbäck last night decided that from New Year its people will pay {22.20|t1} on each hundred earned, instead of {21.85|t0}.

The reason is {487|pp} children. To them the municipality would in any case have paid {50.6 million|ft} kronor this year; that's the law. What it hadn't reckoned with was paying some of it twice. The crash came to {37 million|co}, the State will contribute {nine|cs|x=1000000} million, and {26 million|!cu} remain.

In a poll by this newspaper of {1,006|on} of the county's inhabitants {two out of three|~op|v=66.67} would forbid schools to make a profit. Lundh wouldn't. “I'd forbid them to make a loss.”

At Västra the portables have been painted yellow. The average leaving grade this year, the rector thinks, will be about what it was: {13.4|gm|t=it was}. “Isn't it strange. They come with seventeen, they sit in a barrack, and after a term they're normal.”

The piano has been found. It was leased.

@doc f-parent | parents' group chat, printed with permission | 2028-03-01
“7B forever” — extracts chosen by the Allehanda

Malin: So is it true that there are {49|vt} people in the council and not one has a kid with us
Omar: But listen. I rang. As of the 19th they'd placed {402|pl|t=As of the 19th}. We're in the {85|pn}
Malin: Ture's at Västra since Monday. {31|vs} in the class. He sits by the sink
Pernilla: They were {25|v0|t=before us} before us
Omar: The receiver says that debts are {386|db|x=1000000} million. We paid for the class trip in January. 11,400. To what account??
Pernilla: My sister worked there. They owe all of the staff, {41|dw|x=1000000} million in the whole country, she's getting it from the state. We'll get Liseberg from nobody
Malin: And {118|dv|x=1000000} million went to somebody's boat
Omar: The boat's in Palma. There's a picture
Pernilla: Can we talk about the {twelve|ds} days. My dad got longer notice from the gym
Malin: There was {487|pp} of them and I knew them all by jacket
