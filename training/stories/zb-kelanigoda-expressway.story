@story zb-kelanigoda-expressway
@topic Expressway section Kelanigoda–Rambewa, Sri Lanka: restart, land and tolls
@subject E = Kelanigoda–Rambewa expressway | the expressway | the road | the section | the highway
@subject R = Road Development Authority | RDA | the authority
@subject L = landowners | families | claimants
@subject B = Exim lender | the lender | the Chinese bank
@subject M = Transport Minister Nalin Ekanayake | Ekanayake | the minister
@fact km = 37.1 | distance | E | kilometres of road | - | constant
@fact done = 32 | other | E | share of the work done, in percent | 2022 | snapshot
@fact donen = 41 | other | E | share of the work done, in percent | 2031-07 | snapshot
@fact loan = 989000000 | budget | B | dollars of loan agreed | 2019 | constant
@fact loann = 500000000 | budget | B | dollars of loan agreed anew | 2031-07-02 | constant
@fact rate = 3.5 | rate | B | interest on the new loan, in percent | 2031-07-02 | constant
@fact cost = 272000000000 | budget | E | rupees of expected cost | 2031-07 | plan | projected
@fact costp = 158000000000 | budget | E | rupees of expected cost | 2019 | plan | projected
@fact mult = 1.72 | other | E | times the first estimate | 2031-07 | constant
@fact fam = 4870 | homes | L | families whose land was taken | 2020 | constant
@fact paid = 3940 | homes | L | families that were paid | 2031-07 | cumulative
@fact wait = 930 | homes | L | families that wait for pay | 2031-07 | snapshot
@fact owed = 6300000000 | other | R | rupees of compensation owed | 2031-07 | snapshot
@fact open = 2034-12 | date | E | month of opening planned | 2031-07 | plan
@fact toll = 450 | price | E | rupees of toll for a car | 2034 | plan
@fact time = 28 | duration | E | minutes from Kelanigoda to Rambewa | 2034 | plan | projected
@fact timen = 85 | duration | - | minutes from Kelanigoda to Rambewa by the old road | 2031 | constant
@fact veh = 21000 | other | E | vehicles a day expected | 2035 | plan | projected
@fact work = 2650 | jobs | E | workers on the site | 2031-07 | snapshot
@fact chin = 310 | jobs | E | Chinese workers on the site | 2031-07 | snapshot
@fact vid = 11 | other | E | viaducts | - | constant
@fact int = 5 | other | E | interchanges | - | constant
@rel diff wait = fam - paid
@fact lsh = 50.6 | other | B | new loan as a share of the old one, in percent | 2031-07-02 | constant
@rel share lsh = loann / loan
@trap done donen :: when work stopped and now
@trap loan loann :: old and new loan
@trap costp cost :: first estimate against present
@trap fam paid :: taken against paid
@trap time timen :: expressway against old road
@trap work chin :: all against foreign workers

@doc a-daily | English-language daily | 2031-07-03
Work resumes on Kelanigoda stretch with {US$500m|loann|v=500000000} loan

Dilrukshi Wanninayake

After a standstill of nine years work resumed yesterday on the {37.1|km} km Kelanigoda–Rambewa section, for which the lender has agreed to provide US$ {500 million|loann|t=yesterday} at {3.5|rate} percent. The loan signed in 2019, of US$ {989 million|loan|t=in 2019}, lapsed when the country defaulted.

Transport Minister Nalin Ekanayake told Parliament that {32|done|t=when the excavators left|by=Transport Minister Nalin Ekanayake} percent of the work had been completed when the excavators left and {41|donen|t=today|by=Transport Minister Nalin Ekanayake} percent stood today, thanks to local funds. He expects the section, with {five|int} interchanges and {11|vid} viaducts, to be opened in {December 2034|open|v=2034-12}.

Estimated cost: Rs. {272 billion|cost}, up from Rs. {158 billion|costp|t=at the outset} at the outset, mainly on account of the exchange rate.

The drive, now {85|timen} minutes, will come down to {28|time}.

@doc b-sunday | Sunday paper | 2031-07-06
The families that the bulldozers outran

By Tharindu Mahanama. Pix by Nilmini Cooray

At Heenatigala, K. P. Somawathie, 71, shows us a letter dated 14 February 2020. It values her {42|-} perches and a house at Rs. {3.1 million|-}. The house is gone. The money hasn't come.

She's one of {930|wait|by=the Divisional Secretary} claimants along the trace who haven't been paid, according to the Divisional Secretary. There were {4,870|fam} in the beginning; {3,940|paid} have got their cheque. What's due, with interest, is Rs. {6.3 billion|owed}.

The RDA's answer is that the Treasury releases funds "by priority". Its priority, says Somawathie, has a yellow helmet. At the camp there're {2,650|work} of those, {310|chin} of them brought from Sichuan.

"My grandson says I can go to Rambewa in half an hour. For Rs. {450|toll}! What will I do in Rambewa?"

@doc c-web | news website | 2031-07-05
{Five|-} facts about the new expressway

1. Length {37.1|km} km, {11|vid} viaducts, {5|int} interchanges.
2. It'll take {28|time} minutes rather than an hour and {a half|-}.
3. Cost? Rs. {272 billion|cost}. That is {1.72|mult} times the original.
4. Loan: {500|loann|x=1000000} million dollars. Interest {3.5|rate}%. The first instalment of {60|-} million has been credited.
5. {2,650|work} people are at work there already, and {21,000|veh} vehicles are expected daily from 2035.

Did we miss something? Tell us. 214 reactions

@doc d-wire | wire agency | 2031-07-02
Sri Lanka restarts stalled highway with new Chinese loan

COLOMBO, July 2 (Serendib Wire) – Sri Lanka on Wednesday restarted a highway project frozen since its 2022 default, drawing on a {$500 million|loann} Chinese loan, about {half|~lsh|v=50} the size of the one it replaces.

"{Forty-one percent|donen|by=the transport minister} is done," the transport minister said. Toll revenue was reckoned on {21,000|veh} vehicles a day at {450|toll} rupees for a car, he added, denying a report that the lender had asked for {600|-}.

The road's estimated cost has gone up to {272 billion|cost} rupees from {158 billion|costp}.

About {2,650|~work} people work on the site. Some {900|~wait} families haven't been compensated for their land, activists say.
