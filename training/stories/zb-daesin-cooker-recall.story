@story zb-daesin-cooker-recall
@topic Recall of Haneul rice cookers in South Korea
@subject H = Haneul Appliances | Haneul | the maker | the company
@subject K = Korea Consumer Agency | KCA | the consumer agency | the agency
@subject N = National Fire Agency | firefighters
@fact units = 318000 | other | H | rice cookers recalled | 2033-11-04 | constant
@fact ret1 = 42000 | other | H | rice cookers returned | 2033-11-14 | cumulative
@fact ret2 = 97500 | other | H | rice cookers returned | 2033-12-04 | cumulative
@fact rate2 = 30.7 | other | H | share of recalled cookers returned, in percent | 2033-12-04 | snapshot
@fact fires = 23 | cases | N | fires traced to the cookers | 2033-11-04 | cumulative
@fact fires2 = 29 | cases | N | fires traced to the cookers | 2033-12-04 | cumulative
@fact inj = 6 | injuries | N | people burnt | 2033-11-04 | cumulative
@fact comp = 71 | cases | K | complaints received | 2033-11-04 | cumulative
@fact price = 189000 | price | H | won for a cooker in shops | 2032 | constant
@fact ref = 150000 | price | H | won refunded for a cooker | 2033-11-04 | plan | pledged
@fact cost = 62000000000 | spending | H | won that the recall will cost | 2033-11-04 | plan | projected
@fact prov = 48000000000 | spending | H | won set aside for the recall | 2033-12-03 | constant
@fact temp = 212 | temperature | K | degrees Celsius reached by the base in the test | 2033-10 | constant
@fact lim = 160 | temperature | K | degrees Celsius allowed for the base | - | constant | threshold
@fact call = 36 | duration | H | minutes of wait on the hotline | 2033-11-05 | snapshot
@fact drop = 11.8 | rate | H | fall of the share price on the day, in percent | 2033-11-04 | constant
@rel share rate2 = ret2 / units
@fact left = 69.3 | other | H | share of recalled cookers not returned, in percent | 2033-12-04 | snapshot
@fact fdiff = 6 | cases | N | fires added in a month | 2033-12-04 | constant
@rel diff fdiff = fires2 - fires
@trap fires fires2 :: a month apart
@trap cost prov :: expected cost against provision
@trap price ref :: shop price against refund
@trap fires comp :: fires against complaints

@doc a-wire | wire agency | 2033-11-04
Haneul recalls {318,000|units} rice cookers over fire risk

SEOUL, Nov. 4 (Hanbit) -- Haneul Appliances on Friday recalled {318,000|units|t=on Friday} pressure rice cookers after {23|fires|by=the National Fire Agency} fires were traced to a faulty heating plate, the National Fire Agency said. {Six|inj|^} people have been burnt.

The Korea Consumer Agency, which had received {71|comp|by=The Korea Consumer Agency} complaints, found that the base of the HN-{520|-}P reached {212|temp|by=The Korea Consumer Agency} degrees Celsius in a test. The permitted maximum is {160|lim}.

Owners can claim {150,000|ref|by=the company} won or a new cooker, the company said, putting the bill at {62 billion|cost|by=the company} won. Its shares closed {11.8 percent|drop} lower.

@doc b-tv | TV news site | 2033-11-05
'Still ringing': owners jam Haneul hotline a day after recall

[Photo 3 of 9] A scorched HN-520P in Daesin, Nov. 2. /Courtesy of a reader

Reporter Baek Yu-rin, yrbaek@tv8.example

Callers to the hotline of Haneul were waiting {36|call|t=on Saturday morning} minutes on average on Saturday morning, we found when we tried {20|-} times.

"I paid {189,000|price|t=last year} won last year and they give me back {150,000|ref}. Why?" asked Ms. Gil, 43, of Daesin, whose kitchen was one of the {23|fires} that burnt.

The maker must get back {318,000|units} pots. It says that the heating plate is safe below {160|lim} degrees. At the laboratory of the agency it got to {221|!temp}.

Consumer groups counted {71|comp} complaints at the agency alone, and ask why it took {14|-} months from the first.

{Four|!inj|by=firefighters} people have been hurt so far, according to firefighters.

@doc c-business | business daily | 2033-12-05
Haneul books {W48b|prov|v=48000000000} for cooker recall, keeps forecast

Haneul Appliances has set aside {48 billion|prov|t=in its November accounts} won in its November accounts for the recall of its best-selling cooker, a regulatory filing showed on Saturday. It had said at the outset that the exercise could cost {62 billion|cost|t=at the outset}.

The difference reflects what the chief financial officer called "Korean kitchens' loyalty": a month on, {97,500|ret2|t=as of Sunday} machines had come back as of Sunday, or {30.7 percent|rate2|^} of those sold, leaving close to {seven in ten|~left|v=70} in use. Ten days after the announcement it had been {42,000|ret1|t=Ten days after the announcement}.

Each owner gets {150,000|ref} won. Analysts at Mirinae Securities note that the pot retailed at {189,000|price}. "Whoever holds out has a rice cooker," one wrote.

The stock, which lost {11.8 percent|drop|t=on the day of the news} on the day of the news, has regained {two-thirds|-} of that.

Firefighters now link {29|fires2|t=now|by=Firefighters} fires to the model, up {six|fdiff} in a month.

@doc d-blog | consumer blog | 2033-12-06
{Nine in ten|!left|v=90} Haneul cookers are still plugged in. Is yours?

Let's keep this short. {318,000|units} sold between 2031 and 2033. Returned by the first Sunday of December: {97,500|ret2|t=by the first Sunday of December}.

That means {nine in ten|!left|v=90} are still on somebody's counter, cooking at up to {212|temp|by=the KCA} degrees if the KCA's lab is right. The plate mustn't pass {160|lim}.

The score so far: {29|fires2|t=so far|by=the fire service} fires, says the fire service (it was {23|fires|t=when the recall began} when the recall began).

What you get: {150,000|ref} won, by bank transfer in {5|-} working days. What you paid: {189,000|price}, give or take. Not fair? Join the {71|comp|t=before the recall} people who complained before the recall; it did help.

Model numbers: HN-520P, HN-525P. Turn the pot over. Look for lot codes 31K04 to 33D19.
