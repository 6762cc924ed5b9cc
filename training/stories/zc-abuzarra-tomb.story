@story zc-abuzarra-tomb
@topic An Egyptian tomb opened to tourists: tickets, humidity, daily cap, forged guides, a closure
@subject T = tomb of Nebsenet | the tomb | Nebsenet's tomb
@subject S = Supreme Council of Antiquities | the Council | the antiquities authority
@subject A = Abu Zarra | the site | the necropolis
@subject G = guides' syndicate | the guides
@subject C = Karolinum mission | the Czech mission | the conservators
@fact day = 860 | crowd | T | visitors a day | March 2034 | snapshot
@fact cap = 500 | crowd | T | visitors a day allowed | from 2034-05-01 | plan | threshold
@fact tic = 450 | price | T | pounds for a foreigner's ticket | 2034 | constant
@fact tice = 60 | price | T | pounds for an Egyptian's ticket | 2034 | constant
@fact rev = 21500000 | revenue | S | pounds from tickets | 2033-10 to 2034-03 | cumulative
@fact vis = 74300 | crowd | T | visitors | 2033-10 to 2034-03 | cumulative
@fact vise = 21000 | crowd | T | Egyptian visitors | 2033-10 to 2034-03 | cumulative
@fact hum = 71 | rate | T | percent of humidity | March 2034 | snapshot
@fact hum0 = 34 | rate | T | percent of humidity | before the opening | snapshot
@fact co2 = 2900 | other | T | parts per million of carbon dioxide | March 2034 | snapshot
@fact clo = 21 | duration | T | days of closure | from 2034-04-02 | plan
@fact age = 3400 | age | T | years | - | constant
@fact m2 = 112 | area | T | square metres of painting | - | constant
@fact dmg = 1.8 | area | T | square metres of painting damaged | March 2034 | snapshot
@fact fak = 17 | arrests | G | false guides arrested | March 2034 | cumulative
@fact cost = 3400000 | spending | C | dollars of restoration | 2026 to 2033 | cumulative
@fact lit = 600 | other | C | litres of water that visitors breathe out a month | - | plan | projected
@fact grp = 12 | other | T | visitors at once | from 2034-05-01 | plan | threshold
@trap day cap :: real and allowed
@trap tic tice :: foreigners and Egyptians
@trap vis vise :: all and Egyptians
@trap hum hum0 :: now and before
@trap m2 dmg :: all and damaged
@trap rev cost :: income and restoration
@trap age cost :: both with 3.4, unrelated

@doc ahram-like | state daily, English | 2034-04-01
Nebsenet's tomb to close for {21|clo} days

The Supreme Council of Antiquities announced that the tomb of Nebsenet at Abu Zarra will close from April 2 for {21|clo} days to install a ventilation system.

Since its opening in October the {3,400|age}-year-old tomb has received {74,300|vis|t=Since its opening in October} visitors, of whom {21,000|vise|^} Egyptian, generating LE {21.5 million|rev}. From May 1 the number will be limited to {500|cap|t=From May 1} a day, in groups of {12|grp}.

Tickets remain at LE {450|tic} for foreigners and LE {60|tice} for Egyptians.

Secretary-General Dr Hossam Abdel-Shafi said reports of "disappearing paintings" were exaggerated: of {112|m2} square metres, {1.8|dmg} showed flaking.

The Tourism Police arrested {17|fak|t=in March} persons posing as guides in March.

@doc archeo-mag | archaeology magazine | 2034-06-01
Breathing on the dead

For thirty-four centuries nobody exhaled here. The air in Nebsenet's burial chamber was as dry as biscuit: {34|hum0|t=when we broke the blocking} per cent humidity when we broke the blocking, recalls Radka Vondráčková of the Czech mission. In March she measured {71|hum|t=In March}. Carbon dioxide stood at {2,900|co2|^} parts per million, as in a school gym after the dance.

The cause is us. {860|day|t=In March} visitors a day, on an average day in March. Each leaves behind a cupful of water; the conservators reckon with {600|lit} litres a month. It settles on the {112|m2} square metres of the finest hunting scene of the Eighteenth Dynasty, and salt blooms under the ducks. {Two|~dmg} square metres are affected.

The mission spent seven years and {$3.4 million|cost} on it. "We restored {14|-} colours. The tourists have found a fifteenth: grey."

From May they're to be {500|cap|t=From May}, and {twelve|grp} at once. Vondráčková had asked for {150|-} and {six|-}. There'll be a replica, in the car park, in {2037|-}. She has seen the plans. The ducks are facing the wrong way.

@doc travel-forum | travel forum thread | 2034-03-28
**Nebsenet – worth it??** ({38|-} replies)

*nile_nancy*: just back. {450|tic} pounds each, queue {2|-} hrs, {six|-} minutes inside, a man behind me breathing falafel. Paintings: heart-stopping.

*omar_guide (licensed!)*: please check the blue badge. Police took {17|fak|t=this month} false ones this month.

*KlausB*: We were told max. {860|?cap} per day, is that so? 

*omar_guide*: no Klaus, that's how many come. Limit starts in May, {500|cap|t=in May}.

*sara_cairo*: Egyptians pay {80|!tice} and get told it's full lol

*nile_nancy*: is it true it's closing?

*omar_guide*: from 2 April, {12|!clo} days. Come to my village instead, tea is free.

*moderator*: locked, off topic.

@doc guides-pr | syndicate statement | 2034-04-03
The Syndicate of Guides of the Governorate

regrets the sudden closure for {21|clo} days in the high season, which was communicated by a sheet of paper on the door;

recalls that {74,300|vis|t=in six months} visitors in six months have paid LE {25.1 million|!rev}, of which not one pound went into air;

welcomes the arrest of {17|fak} impostors and asks for {170|-} more;

supports the limit of {500|cap} persons a day from May 1, provided that half of the places are reserved for groups with a licensed guide;

proposes that the price for foreigners be raised from LE {450|tic} to {600|-};

and reminds the Council that humidity was {71%|hum|t=last month} last month not because guides talk, but because the fan, bought in {2033|-}, is still in its box.
