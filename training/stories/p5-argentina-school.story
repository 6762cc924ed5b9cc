@story p5-argentina-school
@topic Teachers' strike and the school calendar in the province of Tierra Colorada, Argentina
@subject P = Tierra Colorada province | Tierra Colorada | the province | the provincial government
@subject G = Governor Milagros Etcheverry | Etcheverry | the governor
@subject U = Teachers' Federation of Tierra Colorada | FEMATIC | the federation | teachers | the union
@subject S = schools | classes | school year
@subject A = Argentina | the country | the national statistics institute | Buenos Aires
@subject L = provincial legislature | the legislature | deputies
@subject E = Ezequiel Quispe Moreno | Quispe | the union leader
@subject J = Judge Paula Wainer | Wainer | the judge
@fact ask = 34 | rate | U | pay rise asked for | 2031-03 | constant
@fact off = 19 | rate | P | pay rise offered | 2031-03-02 | constant
@fact of2 = 26 | rate | P | pay rise offered | 2031-03-19 | constant
@fact got = 28 | rate | P | pay rise agreed | 2031-03-27 | constant
@fact inf = 31.4 | rate | A | yearly inflation | 2031-02 | snapshot
@fact inm = 2.1 | rate | A | monthly inflation | 2031-02 | snapshot
@fact wg = 1180000 | price | U | pesos a month for a starting teacher | 2031-03 | snapshot
@fact wb = 1416000 | price | A | pesos a month for the family basket | 2031-02 | snapshot
@fact st = 21400 | jobs | U | teachers in state schools | - | constant
@fact ab = 86 | rate | U | share of teachers on strike | 2031-03-04 | snapshot
@fact abg = 58 | rate | P | share of teachers on strike by the government's count | 2031-03-04 | snapshot
@fact en = 312000 | enrolment | P | pupils in state schools | 2031 | constant
@fact sc = 1290 | other | P | state schools | - | constant
@fact cl = 412 | other | P | state schools open | 2031-03-04 | snapshot
@fact dy = 17 | duration | S | school days lost | 2031-03-27 | cumulative
@fact d1 = 190 | duration | S | school days in the calendar | 2031 | plan
@fact mr = 25000 | crowd | U | people marching | 2031-03-12 | snapshot
@fact mp = 11000 | crowd | P | people marching by the police's count | 2031-03-12 | snapshot
@fact bu = 4850000000000 | budget | P | pesos for education | 2031 | plan
@fact bs = 610000000000 | spending | P | pesos for education paid out | 2031-02 | cumulative
@fact co = 88000000000 | spending | P | pesos that the accord costs | 2031 | plan | projected
@fact pr = 250000 | price | P | pesos of attendance bonus | 2031-03 | constant
@fact fi = 40000000 | damages | J | pesos of fine a day on the union | 2031-03-20 | constant | hypothetical
@fact y = 24 | votes_cast | L | votes for the emergency law | 2031-03-20 | snapshot
@fact n = 14 | votes_cast | L | votes against the emergency law | 2031-03-20 | snapshot
@fact to = 40 | seats | L | members | - | constant
@fact ag = 47 | age | E | age | 2031-03 | snapshot
@fact gw = 71 | vote_share | U | share of delegates for the accord | 2031-03-27 | snapshot
@fact me = 64 | poll_share | P | share who back the teachers | 2031-03-15 | snapshot
@fact ss = 900 | sample_size | P | people polled | 2031-03-15 | constant
@fact bc = 3 | duration | S | hours of extra class a week | 2031 | plan
@trap ask off :: asked and offered
@trap off of2 :: first and second offer
@trap of2 got :: offered and agreed
@trap ab abg :: union against government
@trap mr mp :: union against police
@trap inf inm :: yearly against monthly
@trap bu bs :: budget against paid out
@trap wg wb :: pay against the family basket

@doc a-start | Buenos Aires English newspaper | 2031-03-05
First day of class: bell rings, nobody comes

In the province of Tierra Colorada yesterday the school bells rang over empty yards. By FEMATIC's count {86|ab|t=yesterday|by=FEMATIC} percent of its {21,400|st} teachers stayed away; the provincial government counted {58|abg|t=yesterday|by=the provincial government}. Of {1,290|sc} state schools {412|cl|t=yesterday} opened, most for a couple of hours.

The union asks for {34|ask} percent. Governor Milagros Etcheverry had offered {19|off|t=on Sunday night} on Sunday night, plus {250,000|pr} pesos for whoever doesn't miss a day. The year's inflation came to {31.4|inf|t=in the twelve months to February|by=the national statistics institute} percent in the twelve months to February, of which {2.1|inm|t=in February itself} in February itself, according to the national statistics institute.

A beginner in the classroom earns {1.18 million|wg|s=A beginner in the classroom} pesos, while the basket that keeps a family of {four|-} costs {1,416,000|wb}.

{312,000|en} pupils are affected.

@doc b-march | provincial news portal | 2031-03-13
A river of white coats
Redacción / English summary

From the bridge to the cathedral they were a river, and the {two|-} sides measured it differently. The Federation says that {25,000|mr|t=on Wednesday|by=The Federation} walked on Wednesday. The police say {11,000|mp|t=on Wednesday|by=The police}.

"This government found money for a stadium," cried Ezequiel Quispe Moreno, {47|ag}, the Federation's secretary, from a lorry. He wants {34|ask} percent, with a clause that follows inflation.

Etcheverry, in the evening, on television: "Of {4.85 trillion|bu} pesos for education, {610 billion|bs|t=by the end of February} had been paid out by the end of February. Where's the rest? In your salaries, from now to December."

The union also asks the governor to drop the bonus of {250,000|pr} pesos, "a muzzle".

{Four|-} students were treated for heat. Sunday: cloudy, 33. Football: Deportivo Colorado v Sportivo, 9 pm.

@doc c-poll | polling blog | 2031-03-16
Who's winning the strike?

Data Guaraní asked {900|ss} people by telephone between the 12th and the 15th. {64|me|by=Data Guaraní|t=between the 12th and the 15th} percent back the teachers; {27|-} side with the governor. Margin: a little over {three|-} points.

The same firm had the province at {49|-} percent for her party in the October election. She took {52|-}.

An offer of {19|off} percent against a yearly price rise of {31.4|inf} isn't easily sold. Her economists leak a second one, in the mid-twenties.

One caution. Parents of private pupils are over-represented among those who answer the phone at noon.

@doc d-court | national radio site | 2031-03-21
Judge threatens fine; deputies pass emergency law

Judge Paula Wainer ordered the teachers back to work by Monday on pain of {40 million|fi|m=hypothetical} pesos a day, and {24|y|t=on Thursday} deputies to {14|n|^} voted on Thursday for an education emergency. {Two|-} of the {40|to} were absent.

On Wednesday Etcheverry's ministry had raised its offer to {26|of2|t=On Wednesday} percent. "We're getting closer by the day," Quispe allowed. "We asked for {34|ask}, not for the moon."

The emergency law lets the ministry hire retirees and adds {three|bc} hours of class a week until the lost days are made up. The calendar has {190|d1} of them.

Local time 14:08 · Humidity 71% · Dollar 1,742 / 1,790

@doc e-deal | foreign agency | 2031-03-27
Teachers in Argentine province end strike after {28%|got} deal

BUENOS AIRES - Teachers in Argentina's Tierra Colorada agreed on Thursday to end a strike that had cost {17|dy|t=on Thursday} days of class since March 4, accepting a raise of {28%|got} after an assembly in which {71%|gw} of delegates voted in favour.

The provincial government estimates the cost at {88 billion|co|t=this year} pesos this year. It had opened with {19%|off} and gone to {26%|of2}; the union began at {34%|ask}. The attendance bonus of {250,000|pr} pesos stays, as an option.

Inflation was {31.4%|inf|t=in the year to February} in the year to February.

The accord covers {21,400|st} staff in {1,290|sc} schools. Around {312,000|~en} children go back tomorrow to a week of extra hours.
