@story malta-fuel-verdict
@topic Verdict in a Maltese fuel smuggling trial: from the jury's return to the notice of appeal
@subject S = Raymond Cutrico | Cutrico | the former trawler owner | the ringleader | the fuel boss
@subject B = Darren Fenech Sammut | Fenech Sammut | the bunkering agent | his partner
@subject M = Marwan Belgacem | Belgacem | the go-between | the Tunisian broker
@subject J = the jury | jurors | the nine
@subject A = Attorney General | the prosecution | prosecutors | AG
@subject T = San Injaz | the tanker | the ship | the vessel
@subject C = the court | Criminal Court | the judge | Madam Justice Roberta Zahra Pace
@subject D = the defence | Giannella Attard | lawyers for the accused
@subject U = Customs | customs officers | the customs department
@fact ss = 14 | sentence | S | years in prison | 2032-06-16 | constant
@fact sb = 9 | sentence | B | years in prison | 2032-06-16 | constant
@fact sm = 5 | sentence | M | years in prison | 2032-06-16 | constant
@fact as = 18 | sentence | S | years in prison asked for by prosecutors | 2032-06-15 | plan
@fact fs = 2500000 | damages | S | euros of fine | 2032-06-16 | constant
@fact fb = 800000 | damages | B | euros of fine | 2032-06-16 | constant
@fact ft = 3300000 | damages | C | euros of fines, together | 2032-06-16 | constant
@fact vs = 8 | votes_cast | J | jurors for guilty on the main charge | 2032-06-15 | constant
@fact vc = 1 | votes_cast | J | jurors against guilty on the main charge | 2032-06-15 | constant
@fact vb = 6 | votes_cast | J | jurors for guilty on the bunkering agent | 2032-06-15 | constant
@fact hrs = 11 | duration | J | hours of deliberation | 2032-06-15 | constant
@fact days = 37 | duration | C | days of hearing | 2032-06-15 | constant
@fact wit = 92 | other | A | witnesses | 2032-06-15 | constant
@fact lit = 46000000 | other | A | litres of diesel smuggled | 2026 to 2028 | cumulative
@fact ltt = 1200000 | other | T | litres of diesel found on board | 2028-10-03 | constant
@fact val = 30000000 | other | A | euros that the diesel was worth | 2026 to 2028 | cumulative | projected
@fact tax = 17800000 | damages | U | euros of excise duty lost | 2026 to 2028 | cumulative
@fact frz = 11400000 | other | C | euros of assets frozen | 2029 | snapshot
@fact cnf = 7900000 | damages | C | euros of assets confiscated | 2032-06-16 | constant
@fact trp = 38 | other | A | voyages proved | 2026 to 2028 | cumulative
@fact trc = 51 | other | A | voyages charged | 2026 to 2028 | cumulative
@fact ags = 57 | age | S | age | 2032-06 | constant
@fact agb = 44 | age | B | age | 2032-06 | constant
@fact agm = 61 | age | M | age | 2032-06 | constant
@fact rem = 20 | duration | S | months in custody before the verdict | - | constant
@fact crw = 13 | arrests | T | crew arrested | 2028-10-03 | constant
@fact app = 15 | duration | D | working days to appeal | - | constant | threshold
@fact vbn = 3 | votes_cast | J | jurors against guilty on the bunkering agent | 2032-06-15 | constant
@fact unp = 13 | other | A | voyages charged and not proved | 2026 to 2028 | cumulative
@fact dss = 4 | sentence | S | years in prison less than asked | 2032-06-16 | constant
@rel diff unp = trc - trp
@rel diff dss = as - ss
@rel sum ft = fs + fb
@trap ss as :: given and asked
@trap frz cnf :: frozen and confiscated
@trap lit ltt :: three years and one ship
@trap trp trc :: proved and charged
@trap vs vb :: two defendants
@trap val tax :: worth of the diesel and duty lost
@trap sm sb :: two terms

@doc a-live | live blog | 2032-06-15
LIVE: Jury returns in fuel smuggling trial

21:40 That is it from Valletta. Sentences tomorrow at ten.

21:22 For Cutrico the prosecution asks {18|as} years. It says {46 million|lit|by=It} litres went through his hands in three summers.

21:10 Belgacem, {61|agm}, also guilty, but as an accomplice only. He does not look up.

21:04 Darren Fenech Sammut, {44|agb}: guilty, {six|vb|s=Darren Fenech Sammut} votes to {three|vbn}. That is the smallest majority the law allows.

20:58 Raymond Cutrico, {57|ags}: GUILTY of smuggling and laundering, {eight|vs} to {one|vc}. His wife leaves the hall.

20:55 The nine are back after {eleven|hrs} hours.

20:31 While we wait: {37|days|s=days in court} days in court, {92|wit|s=witnesses} witnesses. The charge sheet had {51|trc} voyages.

18:02 Pastizzi have arrived. ({3|-} left.)

@doc b-national | national daily | 2032-06-17
Cutrico gets {14|ss} years

Matthew Xerri
matthew.xerri@ilgurnata.example

Raymond Cutrico, the former trawler owner who turned diesel from the Libyan coast into villas in Gozo, was sent to prison for {14|ss|t=yesterday} years yesterday and fined {€2.5 million|fs}. The bunkering agent Darren Fenech Sammut was given {nine|sb} years and a fine of {€800,000|fb}, and Marwan Belgacem {five|sm} years.

Madam Justice Roberta Zahra Pace also ordered the confiscation of property worth {€7.9 million|cnf|by=Madam Justice Roberta Zahra Pace}. When the case began, in 2029, {€11.4 million|frz|t=in 2029} had been frozen; the difference goes back to relatives who could show where it came from.

Jurors found {38|trp} of {51|trc} alleged trips proved. In their course, according to a court expert, {46 million|lit|by=a court expert} litres crossed, on which Customs missed {€17.8 million|tax} in duty.

Cutrico, who has been in custody for {20|rem} months, will have that time deducted. He is {57|ags}.

His lawyer Giannella Attard said an appeal would be lodged within the {15|app} working days.

Related: Marsa flyover shut for 3 nights | Bread up 10c

@doc c-wire | wire agency | 2032-06-16
Maltese smuggling kingpin jailed for {18|!ss} years

VALLETTA, June 16 (Mednews) - A Maltese businessman was jailed on Wednesday for {14|ss|t=Wednesday} years over a ring that smuggled Libyan fuel into Europe, in one of the island's biggest organised crime trials.

Raymond Cutrico, {57|ags}, was convicted by the jury with {eight|vs} votes to {one|vc} the night before. Prosecutors had sought {18|as|s=Prosecutors} years. His partner Darren Fenech Sammut, {44|agb}, received {nine|sb}; the Tunisian broker Marwan Belgacem {five|sm}.

Fines for the two Maltese add up to {3.5 million|!ft} euros: {2.5 million|fs|s=Cutrico} for Cutrico and {800,000|fb|s=his associate} for his associate.

The ring sold {4.6 million|!lit} litres of diesel worth around {30 million|~val} euros between 2026 and 2028, prosecutors said. It collapsed when the tanker San Injaz was boarded off Hurd's Bank with {1.2 million|ltt} litres and {13|crw|s=crew} crew, all of whom were arrested.

@doc d-sunday | Sunday paper, analysis | 2032-06-20
Who else bought the diesel?

Jean-Claude Micallef Grech

{Thirteen|crw} men were taken off the San Injaz one October night and deported within the year. Nobody asked them much. The trial, {73|!days} days of it and {ninety-two|wit} people in the witness box, was about {three|-} defendants, and its result is clear. But {46 million|lit} litres are not drunk by {three|-} men.

Consider the customers. Customs puts the lost excise at {17.8 million|tax|by=Customs} euros. Whoever pocketed that sold at the pump, in Sicily and, yes, here. Of the money only {eight million|~cnf} or so has been taken away from the gang, and {11.4|frz|x=1000000|t=three years ago} million had been within the state's grasp three years ago.

Consider, too, how close it was. Cutrico's conviction was by {eight|vs} votes, but in Fenech Sammut's case a single juror more in doubt and he would have walked: {six|vb} to {three|vbn}.

The sentence, {fourteen|ss} years, is {four|dss} short of what the AG wanted. With remission the ringleader will be out at sixty-five.

@doc e-radio | radio bulletin | 2032-07-07
News at noon

The three men convicted in the fuel trial have filed their appeals. Raymond Cutrico, jailed for {14|ss|t=last month} years last month, says that the judge misdirected the jury on {13|unp} voyages. The bunkering agent, whose punishment was {five|!sb} years and a fine of {800,000|fb} euros, contests both. Belgacem asks for his {five|sm}-year term to be suspended.

Their lawyers had {fifteen|app} working days and used them all. The Attorney General has not appealed, although she had wanted {eighteen|as} years for the former trawler owner.

Meanwhile the tanker that started it all, held since 2028 with its {1.2 million|ltt} litres, is to be auctioned in September. The fuel was sold long ago, Customs says.
