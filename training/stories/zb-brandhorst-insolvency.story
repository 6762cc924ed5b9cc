@story zb-brandhorst-insolvency
@topic Insolvency of the department store chain Brandhorst, Germany
@subject B = Brandhorst | the chain | the department stores | the group
@subject V = insolvency administrator Thekla Morgenroth | Morgenroth | the administrator
@subject W = Verdi | the union | ver.di
@subject I = Kranz Holding | the investor | Kranz
@fact houses = 41 | other | B | stores open | 2034-01-08 | snapshot
@fact keep = 24 | other | B | stores to be kept | 2034-03-22 | plan | pledged
@fact close = 17 | other | B | stores to close | 2034-03-22 | plan | pledged
@fact closee = 14 | other | V | stores to close by the first list | 2034-02-20 | plan | projected
@fact emp = 6850 | jobs | B | people employed | 2034-01-08 | snapshot
@fact lost = 2310 | jobs | B | jobs to go | 2034-03-22 | plan | projected
@fact hq = 380 | jobs | B | jobs to go at headquarters | 2034-03-22 | plan | projected
@fact debt = 540000000 | other | B | euros of claims registered | 2034-03 | snapshot
@fact quota = 4.5 | other | V | share of claims to be paid, in percent | 2034-03-22 | plan | projected
@fact price = 62000000 | spending | I | euros paid by the investor | 2034-03-22 | plan | pledged
@fact inv = 90000000 | budget | I | euros of investment promised | 2034-03-22 | plan | pledged
@fact yrs = 3 | duration | I | years over which the investment runs | 2034-03-22 | plan
@fact rev = 1120000000 | revenue | B | euros of sales in the year | 2032-33 | constant
@fact revp = 1380000000 | revenue | B | euros of sales in the year | 2027-28 | constant
@fact rent = 31 | other | B | rent as a share of store sales at the worst site, in percent | 2033 | constant
@fact pay = 9 | other | W | share of pay that staff gave up, in percent | 2031 | constant
@fact vote = 78 | vote_share | - | creditors in favour by value, in percent | 2034-04-29 | constant
@fact found = 1881 | date | B | year of founding | - | constant
@fact ins = 3 | other | B | insolvencies in ten years | 2034 | cumulative
@rel sum houses = keep + close
@fact cdiff = 3 | other | V | stores added to the list of closures | 2034-03-22 | constant
@fact lsh = 33.7 | other | B | share of jobs to go, in percent | 2034-03-22 | plan | projected
@fact rfall = 18.8 | rate | B | fall of sales over five years, in percent | 2033 | constant
@fact stay = 4540 | jobs | B | jobs to be kept | 2034-03-22 | plan | projected
@rel diff cdiff = close - closee
@rel share lsh = lost / emp
@rel change rfall = revp -> rev
@rel diff stay = emp - lost
@trap close closee :: first list against final list
@trap lost hq :: all jobs against headquarters
@trap price inv :: purchase against investment
@trap rev revp :: five years apart
@trap debt price :: claims against price

@doc a-wire | wire agency | 2034-01-08
Brandhorst files for insolvency for {third|ins} time

ESSEN (ddp) – The department store group Brandhorst, founded in {1881|found|v=1881}, has filed for insolvency for the {third|ins} time in ten years. The district court appointed the lawyer Thekla Morgenroth as provisional administrator on Sunday evening.

The {41|houses} stores stay open, and the wages of the {6,850|emp|t=on Sunday evening} employees are secured until the end of March.

In its last financial year the group took {1.12 billion|rev|t=In its last financial year} euros, compared with {1.38 billion|revp|t=five years before} five years before. The union Verdi spoke of "a disaster with notice": since 2031 staff had gone without {nine percent|pay|t=since 2031|by=The union Verdi} of their pay.

The parent company had let a payment of {18 million|-} euros lapse.

@doc b-regional | regional daily | 2034-02-21
First list: {14|closee} Brandhorst stores on the brink – ours too?

Von Ayşe Niemöller

Nobody in the fabric department on the second floor wants to give a surname. The list has been going round the telephones since Monday night, and on it are {14|closee|t=since Monday night} towns. Ours is the ninth.

A spokesman for the administrator calls the paper "outdated and incomplete". {Fourteen|closee|m=denied|by=A spokesman for the administrator} is not the final number, he says, "in whichever direction".

What's known: there're {41|houses} houses from Flensburg to Ravensburg, a workforce of not quite {7,000|<emp}, and a landlord who, in our Hauptstraße, takes {31 per cent|rent} of what goes through the tills. "That can't work with socks," says economist Lothar Quandt.

For the works council a social plan comes first. In 2031 the staff put in {nine|pay|t=In 2031} per cent of their wages so that the light could stay on.

Weather: 4°, sleet. / Page 3: Carnival parade with 62 floats.

@doc c-business | business daily | 2034-03-23
Kranz takes {24|keep} Brandhorst stores, {17|close} to close

Frankfurt. The investor Kranz Holding is buying what is left of Brandhorst. It pays {62 million|price} euros for {24|keep} of the department stores and intends to put another {90 million|inv} into them in the coming {three|yrs} years. {17|close} sites will close by the end of August, {three|cdiff} more than appeared on a list leaked in February.

{2,310|lost} jobs go, {380|hq} of them at the Essen headquarters. That's {one in three|~lsh|v=33.33}.

Creditors who have registered claims of {540 million|debt} euros can hope for {4.5 percent|quota|by=the administrator}, the administrator estimated. Suppliers reacted with gallows humour: "{4.5|quota} is the alcohol content of what I need now," said one from the Bergisches Land.

Sales had slid by {19 percent|~rfall|t=over five years} over five years, to {1.12 billion|rev}.

Kranz, which made its money with parking garages, brushed aside talk that it was after the land: "We pay {sixty-two|price|x=1000000} million for shops."

@doc d-tabloid | tabloid | 2034-03-23
KAUFHAUS-SCHOCK! {2,130|!lost} out on the street

It's official! {17|close} Brandhorst temples go dark, and with them {2,130|!lost} sales women and men.

Garage king Leopold Kranz (58) grabs the other {24|keep} – for a ridiculous {26 million|!price}! "I bought my first bra here," sobs Gisela F. (74).

And the folk who delivered the goods? They see {4.50|quota} euros of every hundred.

BILD-GALERIE: 31 photos from the good old days since {1818|!found|v=1818}

@doc e-wire | wire agency | 2034-04-29
Creditors wave through Brandhorst plan

ESSEN (ddp) – The creditors of the department store chain Brandhorst on Saturday approved the insolvency plan with {78 percent|vote|t=on Saturday} of the claims represented.

This clears the way for the sale to Kranz Holding, which will keep on {24|keep} of what were {41|houses|t=at the start of the year} stores at the start of the year. Of {6,850|emp|t=at the start of the year} jobs then, around {4,500|~stay} remain.

Morgenroth said that the quota would come to between {4|-} and {5|-} percent, "no more, no less". Claims of {540 million|debt} euros have been recognised.
