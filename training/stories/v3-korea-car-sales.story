@story v3-korea-car-sales
@topic May sales of Hanbit Motors, South Korea
@subject H = Hanbit Motors | Hanbit | the carmaker
@subject D = Daeyang Motor | Daeyang | the rival
@subject E = Hanbit Iris | Iris | the Iris
@fact tm = 318400 | other | H | vehicles sold worldwide | 2044-05 | constant
@fact to = 299000 | other | H | vehicles sold worldwide | 2043-05 | constant
@fact ho = 52700 | other | H | vehicles sold in South Korea | 2044-05 | constant
@fact ex = 265700 | other | H | vehicles sold abroad | 2044-05 | constant
@fact gr = 6.5 | rate | H | growth of worldwide sales on the year | 2044-05 | constant
@fact td = 241900 | other | D | vehicles sold worldwide | 2044-05 | constant
@fact ir = 14600 | other | E | cars sold in South Korea | 2044-05 | constant
@fact ip = 39900000 | price | E | won for the basic car | 2044 | constant
@fact el = 61 | other | H | share of electric cars in sales | 2044-05 | constant
@fact ea = 58 | other | H | share of electric cars in sales | 2044-04 | constant
@fact yt = 1470000 | other | H | vehicles sold worldwide since January | 2044-05 | cumulative
@fact tg = 3800000 | other | H | vehicles to be sold worldwide in the year | 2044 | plan | projected
@fact rc = 21000 | other | E | cars recalled | 2044-05-29 | constant
@fact ex2 = 83.4 | other | H | share of sales made abroad | 2044-05 | constant
@fact gp = 76500 | margin | H | lead in vehicles sold worldwide | 2044-05 | constant
@fact rm = 2330000 | other | H | vehicles still to be sold to reach the aim | 2044-06-01 | constant
@rel diff rm = tg - yt
@rel diff gp = tm - td
@rel share ex2 = ex / tm
@rel sum tm = ho + ex
@rel change gr = to -> tm
@trap tm to :: this May against last May
@trap tm yt :: a month against five
@trap ho ir :: all models against one
@trap tm td :: the carmaker against its rival

@doc a-flash | market flash | 2044-06-01
HANBIT MAY SALES {+6.5|gr|v=6.5} PCT AT {318,400|tm} VEHICLES

*HANBIT DOMESTIC {52,700|ho}, OVERSEAS {265,700|ex}
*HANBIT KEEPS 2044 TARGET OF {3.8 MLN|tg|v=3800000|round=100000}

@doc b-radio | radio bulletin | 2044-06-01
Business on the half hour

Hanbit sold nearly {320,000|~tm|t=last month} vehicles last month, Daeyang {241,900|td|t=last month}. {Sixty-one|el} out of {a hundred|-} Hanbits now run on a battery; in April it was {58|ea|t=in April}.

@doc c-trade | trade paper item | 2044-06-02
Iris blooms

With {14,600|ir|t=in May} registrations at home in May the Iris was the carmaker's best-selling model, at {39.9 million|ip} won a piece, and that in spite of the recall of {21,000|rc|t=on the 29th} on the 29th.

@doc d-social | newsroom post | 2044-06-02
Hanbit, Jan-May

{1.47 million|yt|t=Jan-May} down, more than {two million|>rm} to go for the year's {3.8 million|tg}. A year ago May had brought {299,000|to|t=A year ago}.

@doc e-paper | newspaper brief | 2044-06-02
Abroad is where the growth is

Out of Hanbit's {318,400|tm|t=May} May sales {five in six|~ex2|v=83} went overseas. Daeyang, the rival, trails by some {76,500|~gp}. Electric cars' share: {61 percent|el}.

@doc f-push | app push alert | 2044-06-01
Hanbit beats Daeyang in May

{318,400|tm|t=in May} to {241,900|td|^} in May.
