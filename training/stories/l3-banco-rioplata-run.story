@story banco-rioplata-run
@topic Run on deposits at Banco Litoral in Uruguay, June 2002: withdrawals, reserves, the rescue loan and the interest rate
@subject B = Banco Litoral | Litoral | the bank
@subject C = Central Bank | the central bank | monetary authority | BCO
@subject S = Sociedad de Crédito del Sur | Crédito del Sur | the Sur | its smaller sister
@subject A = Álvaro Etcheverry | Etcheverry | the economy minister
@subject I = the lenders in Washington | Washington | the Fund
@subject G = Graciela Nogueira | Nogueira | the bank's president
@fact w = 412000000 | other | B | dollars withdrawn | 2002-06-21 | cumulative
@fact w1 = 265000000 | other | B | dollars withdrawn | 2002-06-14 | cumulative
@fact dp = 1830000000 | other | B | dollars of deposits | 2002-05-31 | snapshot
@fact wp = 22.5 | other | B | share of deposits withdrawn | 2002-06-21 | cumulative
@fact sw = 97000000 | other | S | dollars withdrawn | 2002-06-21 | cumulative
@fact rs = 1260000000 | other | C | dollars of reserves | 2002-06-21 | snapshot
@fact rs0 = 2090000000 | other | C | dollars of reserves | 2002-03-31 | snapshot
@fact rd = 830000000 | other | C | dollars by which reserves fell | 2002-03-31 to 2002-06-21 | constant
@fact ln = 1500000000 | budget | I | dollars of rescue loan | 2002-06-24 | plan | pledged
@fact l1 = 500000000 | budget | I | dollars of first instalment | 2002-06-28 | plan | pledged
@fact cap = 33000000 | other | C | dollars injected into the bank | 2002-06-20 | constant
@fact ir = 120 | rate | C | overnight interest rate in percent | 2002-06-21 | snapshot
@fact ir0 = 45 | rate | C | overnight interest rate in percent | 2002-06-14 | snapshot
@fact ex = 20.4 | price | C | pesos to the dollar | 2002-06-21 | snapshot
@fact ex0 = 17.1 | price | C | pesos to the dollar | 2002-06-14 | snapshot
@fact br = 58 | other | B | branches | 2002-06-21 | constant
@fact lim = 600 | other | B | dollars a customer may withdraw a week | 2002-06-22 | plan
@fact hol = 4 | duration | A | days of bank holiday | 2002-06-23 | plan
@fact g = 61 | age | G | years of age | 2002-06 | constant
@rel share wp = w / dp
@rel diff rd = rs0 - rs
@trap w w1 :: a week later
@trap ln l1 :: the whole loan and its first part
@trap rs rs0 :: an earlier moment
@trap w sw :: two banks
@trap ir ir0 :: an earlier rate
@race withdrawn = w sw

@doc a-wire | wire agency | 2002-06-23
Uruguay shuts banks for {four|hol} days after run on Litoral

MONTEVIDEO, June 23 - Economy minister Álvaro Etcheverry ordered every bank closed for {four|hol|by=Economy minister Álvaro Etcheverry} days from Monday, and promised that a loan of {$1.5 billion|ln|by=Etcheverry} from the lenders in Washington would arrive "in time", a first slice of {$500 million|l1|t=by Friday} of it by Friday.

Depositors had taken {$412 million|w|t=by the close on Friday the 21st} out of Banco Litoral by the close on Friday the 21st, according to people at the central bank, or {22.5 percent|wp|^} of the {$1.83 billion|dp|t=at the end of May} it held at the end of May. A week before, the sum was {$265 million|w1|t=A week before}. Its smaller sister Crédito del Sur lost {$97 million|sw|t=by the close on Friday the 21st}.

The country's reserves are down to {$1.26 billion|rs|t=on Friday} from {$2.09 billion|rs0|t=at the end of March} at the end of March. The overnight rate was {120 percent|ir|t=on Friday} on Friday, against {45|ir0|t=seven days earlier} seven days earlier.

@doc b-morning-daily | Montevideo morning daily | 2002-06-22
A queue that began at {5 a.m.|-}

By Irene Bonomi

She is {61|g} and she had never set foot on a pavement before sunrise to calm anybody. On Friday Graciela Nogueira, president of Litoral, walked along the line outside the head office on Calle Zabala with a thermos and a list of figures. "We have {58|br|by=Graciela Nogueira} branches, and all {58|br|by=Graciela Nogueira} will pay."

They will pay, but slowly. Since yesterday a customer gets {600|lim|t=Since yesterday} dollars a week and no more.

What the list said: the house began June with {1,830 million|dp|by=the list} dollars of other people's money. {A third|!wp|by=the list|t=by yesterday} had walked out by yesterday, {412 million|w|by=the list|^}. The state has already put {33 million|cap|by=the list} into it, to no visible effect.

At the money changers in the Old Town the dollar cost {20.40|ex|t=at noon} pesos at noon. The Friday before it had been {17.10|ex0|t=The Friday before}.

See also: Peñarol 2, Danubio 2 | Beef exports up 7 percent

@doc c-investment-note | bank research note, New York | 2002-06-24
LATAM DAILY - Uruguay: the buffer is going

Hernández & Ploog Research, Fixed Income

- Reserves. USD {2,090|rs0|x=1000000|t=end-Q1} mn at end-Q1; by last Friday USD {1,260|rs|x=1000000|t=by last Friday} mn. The drop, USD {640|!rd|x=1000000|^} mn, is larger than the whole deposit base of the second-tier banks.
- Deposits. Litoral alone has paid out {412|w|x=1000000|t=month to date} mn, month to date. We would not be surprised by {600|-} before the branches reopen.
- Package. USD {1.5|ln|x=1000000000|by=Washington} bn is the figure that Washington has floated; only {0.5|l1|x=1000000000} bn is up front, the rest follows reviews.
- Rates. Overnight at {120%|ir|t=Friday} on Friday, nearly triple the level of the previous week ({45%|ir0|t=the previous week}).
- FX. {20.4|ex|t=Friday}/USD, a loss of {16%|-} against the dollar in a week.

@doc d-tv-bulletin | television bulletin, evening | 2002-06-23
NOTICIERO 7, HEADLINES

No bank will open tomorrow. The minister announced {six|!hol|by=The minister} days of holiday for the whole system. He is asking for patience.

The money from the north: {a billion and a half|ln|v=1500000000} dollars. He says the cheque is signed.

How bad was it? Seven days ago those who wanted out had collected {265 million|w1|t=Seven days ago} at Litoral. By Friday evening they had collected {350|!w|x=1000000|t=By Friday evening} million, the authority told us in a note. At the Sur, {ninety-seven|sw|x=1000000|v=97000000|^}.

For whoever must pay with dollars on Tuesday: yesterday's last price was {20.40|ex}. And a reminder, the weekly maximum at Litoral cashpoints stays at {six hundred|lim|v=600}.
