@story zb-bhorkuti-tea-wages
@topic Tea garden wage talks in the Bhorkuti Dooars, India
@subject G = Bhorkuti tea gardens | the gardens | the estates
@subject W = tea workers | labourers | pluckers | the workers
@subject P = Planters' Association | the planters | management
@subject S = state government | the state | Nabanna
@fact w0 = 250 | price | W | rupees of daily wage | 2034-06 | snapshot
@fact dem = 400 | price | W | rupees of daily wage demanded | 2034-06-20 | plan | pledged
@fact off = 265 | price | P | rupees of daily wage offered | 2034-07-02 | plan | pledged
@fact int = 288 | price | W | rupees of daily wage ordered in the interim | 2034-07-19 | constant
@fact rise = 15.2 | rate | W | rise of the daily wage, in percent | 2034-07-19 | constant
@fact gard = 94 | other | G | gardens in the area | 2034 | constant
@fact shut = 61 | other | G | gardens shut by the stoppage | 2034-07-08 | snapshot
@fact closed = 7 | other | G | gardens abandoned by their owners | 2034-07 | snapshot
@fact wk = 118000 | jobs | G | permanent workers | 2034 | constant
@fact tem = 46000 | jobs | G | temporary workers in the season | 2034 | constant
@fact bonus = 16 | other | P | festival bonus paid, in percent of wages | 2033 | constant
@fact bdem = 20 | other | W | festival bonus demanded, in percent of wages | 2034-07-19 | plan | pledged
@fact crop = 31000000 | other | G | kilograms of second-flush crop lost | 2034-07-19 | cumulative
@fact aloss = 780000000 | other | P | rupees of loss claimed | 2034-07-19 | cumulative
@fact auc = 214 | price | P | rupees a kilogram at auction | 2034-07-15 | snapshot
@fact cost = 231 | price | P | rupees a kilogram that tea costs to make | 2034 | constant
@fact dist = 24 | other | W | kilograms of leaf that earn a full day's wage | - | constant
@fact days = 12 | duration | W | days of stoppage | 2034-07-19 | cumulative
@rel change rise = w0 -> int
@fact wdiff = 23 | price | W | rupees between the offer and the interim wage | 2034-07-19 | constant
@fact all = 164000 | jobs | G | permanent and temporary workers together | 2034 | constant
@fact or = 6 | rate | P | rise of the daily wage offered, in percent | 2034-07-02 | constant
@rel diff wdiff = int - off
@rel sum all = wk + tem
@rel change or = w0 -> off
@trap off int :: planters' offer against interim order
@trap wk tem :: permanent against temporary
@trap auc cost :: price against cost
@trap shut closed :: struck against abandoned

@doc a-daily | national daily | 2034-07-09
Tea strike: {61|shut} of {94|gard} gardens silent in Dooars belt

Special Correspondent, Bhorkuti

Work came to a halt in {61|shut|t=on Saturday|by=the joint forum of unions} of the {94|gard} estates in the Bhorkuti belt on Saturday, the joint forum of unions said, as pluckers pressed for a minimum of ₹{400|dem} a day. They get {₹250|w0|t=at present} at present.

The Planters' Association, which last Sunday went up to {₹265|off|t=last Sunday}, said the industry could not bear a rupee more. Tea was fetching {₹214|auc|by=The Planters' Association} a kilo at auction, and it took {₹231|cost|^} to make, said its secretary, Rohit Banerji.

The gardens have {1.18 lakh|wk|v=118000} permanent hands and engage a further {46,000|tem} in the plucking months. {Seven|closed} estates have no management at all, their owners having left.

Forum leader Phulmani Toppo said a woman had to bring in {24|dist|by=Phulmani Toppo} kg of leaf to be paid in full. "Let the secretary try it in this heat."

@doc b-local | regional news portal | 2034-07-19
Interim wage {₹288|int}, strike called off after {12|days} days

BHORKUTI: Uploaded 19 Jul 2034, 21:14 IST

The State on Wednesday fixed an interim wage of {₹288|int|t=on Wednesday|by=The State} for tea labourers in the hills and plains, up {15.2%|rise|^}, and the joint forum withdrew the agitation that had gone on for {12|days} days.

An expert committee will report in {90|-} days on the rest of the gap to {₹400|dem}.

Planters said they would "study" the order. They reckon that the stir has cost them {₹78 crore|aloss|by=They|v=780000000}. Crop worth {31 million|crop} kg of the second flush is gone, they say.

Next comes puja bonus: last autumn owners gave {16 per cent|bonus|t=last autumn}; the forum wants {20|bdem}.

Also read: ₹12 lakh looted from Siliguri jeweller | Elephant herd of 40 strays into Banarhat

@doc c-business | business paper | 2034-07-21
Planters question arithmetic of {₹288|int}

Interim wage to lift cost by {₹14|-} a kg, says association

Kolkata, July 21

The {₹23|wdiff}-a-day difference between what they offered and what the State has ordered will wipe out any margin, planters said here on Friday.

They had proposed {₹265|off}. The order says {₹288|int}. For {1,64,000|all|v=164000} permanent and seasonal hands taken together that comes to an additional {₹38 lakh|-} daily.

Dooars tea realised {₹214|auc|t=in sale number 28} in sale number 28 while cost of production stands at {₹231|cost}, the association's note says. It claims damage of {₹78 crore|aloss|by=the association's note} from the {12|days}-day stoppage, during which {61|shut|t=at the peak} of {94|gard} gardens were shut at the peak.

A labour department official said that workers had asked for {₹400|dem|by=A labour department official}, "so everyone is equally unhappy".

@doc d-magazine | long magazine feature | 2034-08
Two leaves and a bud, and a day's pay

She rises at four. The stove, the child, the water from the tanker if the tanker comes. At seven the siren, and until four in the afternoon there is only the leaf. Sabitri Oraon is 38 and has plucked since she was 14. She doesn't count in hours. She counts in kilos: {24|dist} of them make a day, and if by the last weighing the scale says {22|-}, the clerk writes a shorter wage.

For that day she was paid {250|w0|t=until July} rupees until July. Since July it is {288|int|t=Since July}, on paper. On the day I came, the arrears had not.

It's easy to get lost among numbers in Bhorkuti. The owners' association hands out a sheet with two of them printed large: a kilo of tea costs {231|cost} rupees to make, it says, and at the Siliguri auction in the middle of July it brought {214|auc|t=in the middle of July}. If both were true for long, all {94|gard} gardens would have been deserted. In fact {seven|closed} have been.

The unions hand out a sheet, too. It says {400|dem}.

I asked Rohit Banerji, who speaks for the owners, why he had put {265|off|t=on 2 July} forward on 2 July, an increase of {six per cent|or}. "Because it's what the bush can pay," he said. We were having tea. It was from Nilgiri.

The stoppage that followed lasted {a dozen|days|v=12} days and was joined, at its widest, by {61|shut|t=at its widest} estates. I met nobody who had enjoyed it. The second flush, which makes the year, does not wait; by the planters' estimate {31 million|crop|by=the planters' estimate} kilos of it grew coarse on the bush. Temporary hands, all {46,000|tem} of them, got no wage and no ration. The {118,000|wk} with a permanent card got the ration.

Now it is the bonus that they talk of under the shade trees. Last year it was {16|bonus|t=Last year} in the hundred. This year they want {20|bdem|t=This year}, and in September, when the clerks do the sum, Sabitri will be there with her daughter's schoolbook, in which she has written down every single weighing since the rains began.
