@story v3-egypt-baladi-bread
@topic Price of subsidised bread in Egypt
@subject E = Egypt | the government | Cairo | the state
@subject M = Hanan el-Sherbini | el-Sherbini | the supply minister | the minister
@subject B = bakers' chamber | the chamber | bakers
@fact po = 20 | price | E | piastres for a subsidised loaf | until 2030-08-31 | constant
@fact pn = 35 | price | E | piastres for a subsidised loaf | from 2030-09-01 | plan | pledged
@fact rs = 75 | rate | E | rise of the subsidised loaf's price in percent | 2030-09-01 | constant
@fact cs = 160 | price | E | piastres that a loaf costs to bake | 2030-08 | constant
@fact fm = 200 | price | E | piastres for an unsubsidised loaf | 2030-08 | snapshot
@fact pe = 66000000 | other | E | people with ration cards | 2030 | constant
@fact pp = 108000000 | other | E | inhabitants | 2030 | constant
@fact ld = 5 | other | E | subsidised loaves a person may buy a day | 2030 | constant
@fact sb = 91000000000 | budget | E | pounds for the bread subsidy | 2029/30 | constant
@fact sn = 78000000000 | budget | E | pounds for the bread subsidy | 2030/31 | plan | projected
@fact sv = 13000000000 | budget | E | pounds saved on the bread subsidy | 2030/31 | plan | projected
@fact wg = 90 | other | E | grams that a subsidised loaf weighs | 2030 | constant
@rel diff sv = sb - sn
@rel change rs = po -> pn
@trap pn fm :: subsidised against free price
@trap pn cs :: price against cost
@trap pe pp :: card holders against inhabitants
@trap sb sn :: two budget years

@doc a-flash | wire flash | 2030-08-21
Egypt to raise price of subsidised bread to {35|pn} piastres - minister

CAIRO - A subsidised loaf will cost {35|pn|t=from Sept 1} piastres from Sept 1, instead of {20|po|t=now} now, Supply Minister Hanan el-Sherbini announced, a rise of {75 percent|rs}.

@doc b-radio | radio bulletin | 2030-08-21
Nile FM, three o'clock

Bread gets dearer. The minister says even so each loaf loses money: flour, gas and wages come to {160|cs|by=The minister} piastres. The ration stays at {five|ld} loaves a head per day, and the loaf itself at {ninety|wg} grams.

@doc c-business | business brief | 2030-08-22
Saving {13 billion|sv} pounds

The treasury pencils in {78 billion|sn|t=for the new fiscal year} pounds of bread support for the new fiscal year. In the one just ended it laid out {91 billion|sb|t=In the one just ended}. Bond yields slipped on the news.

@doc d-paper | newspaper brief | 2030-08-22
{Two thirds|-} eat from the card

About {66 million|~pe} of Egypt's {108 million|pp} people hold a ration card, and with it the right to {five|ld} loaves a day. Without the card one pays {two pounds|fm|v=200}, says the bakers' chamber, which fears that its members' margins will not follow.

@doc e-social | newsroom post | 2030-08-22
Bread, then and now

{20|po|t=until the end of the month} piastres until the end of the month. {35|pn} after. Cost to bake: {160|cs}. State's bread bill next year: {EGP 78bn|sn|v=78000000000|round=1000000000}.
