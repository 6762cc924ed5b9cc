@story m2-lubartow-medicines
@topic Raids on a ring making counterfeit slimming injections in eastern Poland: raid day to indictment
@subject P = Central Bureau of Investigation | the CBI | investigators | police
@subject G = the Lubartów ring | the ring | the gang | the network
@subject D = Dariusz Wojtaszek | Wojtaszek | the pharmacist | Dariusz W.
@subject I = Iryna Kovalchuk-Maj | Kovalchuk-Maj | the courier | Iryna K.
@subject L = Lublin prosecutor's office | prosecutors | the prosecution
@subject M = Main Pharmaceutical Inspectorate | the inspectorate | GIF
@fact a1 = 14 | arrests | P | people detained | 2028-11-07 | cumulative
@fact a2 = 21 | arrests | P | people detained | 2029-01-18 | cumulative
@fact ch = 17 | other | L | people indicted | 2029-09-12 | snapshot
@fact rm = 9 | other | L | people remanded in custody | 2028-11-09 | snapshot
@fact of = 260 | officers | P | officers who took part | 2028-11-07 | snapshot
@fact ad = 23 | other | P | addresses searched | 2028-11-07 | constant
@fact am = 38000 | other | P | pens seized | 2028-11-07 | cumulative
@fact sold = 210000 | other | G | pens sold | 2029-09-12 | cumulative
@fact ca = 3400000 | other | P | zlotys in cash seized | 2028-11-07 | cumulative
@fact pr = 62000000 | profit | G | zlotys made by the ring | 2029-09-12 | cumulative
@fact mk = 0.8 | price | G | zlotys that a pen cost to fill | - | constant
@fact pp = 320 | price | G | zlotys that a pen sold for | - | constant
@fact hs = 43 | injuries | G | buyers treated in hospital | 2029-09-12 | cumulative
@fact de = 0 | deaths | G | deaths linked to the pens | 2029-09-12 | cumulative
@fact k = 05:00 | clock | P | time the doors were broken | 2028-11-07 | constant
@fact da = 48 | age | D | age in years | 2028-11-07 | constant
@fact ia = 27 | age | I | age in years | 2028-11-07 | constant
@fact mx = 15 | sentence | D | years in prison faced at most | - | constant | threshold
@fact mi = 8 | sentence | I | years in prison faced at most | - | constant | threshold
@fact y = 18 | duration | G | months in business | 2028-11-07 | constant
@trap a1 a2 :: first day against all raids
@trap a2 ch :: detained against indicted
@trap am sold :: seized against sold
@trap ca pr :: cash found against profit
@trap mx mi :: two accused
@trap mk pp :: cost against price

@doc a-police | police press release | 2028-11-07
Counterfeit injection factory shut down: joint action in three voivodeships

At {5 a.m.|k|t=today} today {260|of|t=today} officers of the Central Bureau of Investigation, supported by the Border Guard, entered {23|ad|^} addresses in the Lublin, Mazovian and Podlaskie voivodeships. {14|a1|^} persons aged {22|-} to {61|-} were detained.

A bottling line was working in a former dairy in Lubartów county. Secured on the spot: {38,000|am} pens imitating a well-known slimming preparation, {3.4 million|ca} zlotys in cash, {six|-} cars and labels in {four|-} languages.

According to findings, the group had been active for {18|y|by=findings} months. The head is believed to be a {48|da}-year-old pharmacist deprived of his licence. The liquid, tests suggest, was insulin thinned with saline.

Detainees face from {six|-} months to {15|mx} years.

Film: 3 min 12 s. Contact for media: nadkom. Beata Ruszczyk, tel. 47 811 40 20.

@doc b-portal | regional news portal | 2028-11-09
{Nine|rm} remanded, {five|-} go home: court sits till midnight
Lublin, 9 November, 23:58 | fot. M. Pietras | komentarze (64)

The last of the {14|a1|t=on Tuesday} people detained on Tuesday left the courthouse a little before midnight. For {nine|rm|t=before midnight} of them the way led to custody, for {five|-} home, with a bail of {20,000|-} to {100,000|-} zlotys.

Among those who stay inside are Dariusz W., {48|da}, who denies everything, and Iryna K., {27|ia}, a courier who "thought it was cosmetics". She is threatened with {eight|mi|by=prosecutor} years, he with {15|mx|^}, the prosecutor said.

Neighbours of the old dairy heard the door go at {five|k} sharp. "I was counting flashlights and stopped at {forty|-}," says Mr Zenon from over the road.

Each pen cost {80 groszy|mk|v=0.8} to fill. Online it went for {320|pp} zlotys.

CZYTAJ TEŻ: 11 listopada: which roads will be shut

@doc c-health | health trade weekly | 2029-01-22
FALSIFIED GLP-1: POLAND COUNTS PATIENTS

A second wave of raids on Thursday has brought the number of detainees in the Lubartów case to {21|a2|t=Thursday}, up from {14|a1|t=in November} in November, the Lublin prosecutors told this newsletter.

The Main Pharmaceutical Inspectorate warned again that legitimate pens are dispensed only on prescription and for roughly {480|-} zlotys. The fakes went at two-thirds of that, {320|pp}, while their contents were worth under {one|<mk} zloty.

Hospitals in {seven|-} cities reported hypoglycaemia in buyers: {31|-} cases by New Year. None has died, the inspectorate said, rejecting an online rumour of {five|-} deaths.

Prosecutors now speak of {18|y} months of trading before the first raid, and of a ringleader, a struck-off pharmacist of {48|da|t=when seized}, who was at his bench when seized. He could be sent down for {15|mx|by=Prosecutors} years; his courier, {27|ia|t=when seized}, for {eight|mi|^}.

The {38,000|am|t=last autumn} pens taken last autumn are in a cold store awaiting destruction. Their batch number, LT-0417, is false throughout.

In brief: EU shortages list down to 164 products.

@doc d-national | national broadsheet | 2029-09-12
Prosecutors indict {17|ch} over {62|pr|x=1000000} million zloty fake-injection business

It sold hope at {320|pp} zlotys a click. Over {a year and a half|y|v=18} the Lubartów network shipped {210,000|sold|by=prosecutors} counterfeit slimming pens to customers in Poland, Czechia and Germany, prosecutors in Lublin say, and cleared {62 million|pr|^}. Only {3.4 million|ca|t=in the first raid} of that was lying in a freezer in the first raid.

{Seventeen|ch|t=yesterday} people were charged yesterday; against {four|-} others of the {21|a2} once detained the case was dropped.

Wojtaszek, a pharmacist who has since turned 49, is accused of leading an organised group and of endangering the lives of {43|hs|by=indictment} persons, all of whom were treated in hospital. {No|de|v=0} death can be attributed to the product, the indictment notes.

He could get {15|mx} years. The courier, Kovalchuk-Maj, has confessed and asks for {two|-}, suspended, out of a possible {eight|mi}.
