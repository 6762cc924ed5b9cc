@story r5-portugal-azulejo-theft
@topic Night theft at a museum in northern Portugal: the first hours, the arrests and the trial
@subject M = Museu Quintela | Quintela Museum | the museum | the house | the foundation
@subject R = Quintela theft | the theft | the raid | the heist | the burglary
@subject J = Polícia Judiciária | PJ | detectives | the judicial police | investigators
@subject B = Bartolomeu Sá Nogueira | Sá Nogueira | the night guard | the guard
@subject X = Radek Hlaváček-Pinto | Hlaváček-Pinto | the alleged leader | the Czech-born antiques dealer
@subject I = Lusa-Atlântica Seguros | the insurer
@fact it = 23 | other | R | objects taken | 2032-02-08 | constant
@fact rc1 = 9 | other | R | objects recovered | 2032-03-15 | cumulative
@fact rc2 = 17 | other | R | objects recovered | 2033-01 | cumulative
@fact ms = 6 | missing | R | objects still missing | 2033-01 | snapshot
@fact va = 4200000 | price | R | euros that the stolen objects are insured for | - | constant
@fact cr = 1300000 | price | R | euros that the crown is insured for | - | constant
@fact t1 = 03:42 | clock | R | time when the first alarm went off | 2032-02-08 | constant
@fact t2 = 04:09 | clock | R | time when the police arrived | 2032-02-08 | constant
@fact du = 7 | duration | R | minutes that the thieves were inside | 2032-02-08 | constant
@fact wt = 27 | duration | J | minutes from the alarm to the arrival of the police | 2032-02-08 | constant
@fact ga = 61 | age | B | age | 2032-02 | constant
@fact xa = 47 | age | X | age | 2032-03 | constant
@fact ar1 = 3 | arrests | R | people arrested | 2032-03-15 | cumulative
@fact ar2 = 5 | arrests | R | people arrested | 2032-04 | cumulative
@fact cm = 38 | other | M | cameras in the building | - | constant
@fact cb = 11 | other | M | cameras out of order | 2032-02-08 | snapshot
@fact co = 5200 | other | M | objects in the collection | - | constant
@fact vi = 61000 | crowd | M | visitors a year | 2031 | cumulative
@fact vw = 20000 | crowd | M | visitors | winter 2032-33 | cumulative
@trap vi vw :: a year and a winter
@fact rw = 100000 | price | I | euros of reward | 2032-02-10 | constant | pledged
@fact sx = 9 | sentence | X | years in prison asked for by the prosecutor | 2033-01 | plan | hypothetical
@fact gx = 8 | sentence | X | years in prison | 2033-01-27 | constant
@fact da = 2400000 | damages | X | euros to be paid to the museum | 2033-01-27 | constant
@fact sb = 310000 | budget | M | euros for a new alarm system | 2032 | plan | pledged
@fact ho = 14 | address | M | house number | - | constant
@fact vn = 16 | other | M | rooms | - | constant
@rel sum it = rc2 + ms
@trap rc1 rc2 :: recovered by March and by the trial
@trap ar1 ar2 :: arrested by March and by April
@trap va da :: insured value and damages awarded
@trap sx gx :: asked for and given
@trap t1 t2 :: the alarm and the patrol
@trap cr va :: one piece and all of them

@doc a-live | live blog | 2032-02-08
Quintela Museum raid – as it happened

07:15 Good morning. If you are just joining us: thieves broke into the Museu Quintela at Rua das Taipas {14|ho}, on the river front of Vale do Lenho, during the night. The PJ have sealed off the street.

07:48 The museum confirms that the so-called Crown of the Drowned is gone. It is a votive piece from 1631 in gold and river pearls.

08:20 First timeline, from a civil protection log that we have seen. Alarm: {03:42|t1}. Patrol car at the gate: {04:09|t2}. The intruders had left long before that, having spent {seven|du} minutes indoors.

09:05 The night guard was tied up in the cloakroom. He is Bartolomeu Sá Nogueira, {61|ga}, and was alone with the building's {16|vn} rooms. He was taken to hospital with high blood pressure, nothing worse.

09:31 How many objects? The mayor says "at least {20|>it|by=The mayor}". The director won't give a figure until an inventory is done.

10:50 The inventory is done: {23|it|by=the director} pieces, says the director, Filomena Arruda-Takács. They are among {5,200|co} the house owns, most of which are tiles and were not touched.

11:12 And the value: {€4.2 million|va|by=Arruda-Takács} for insurance purposes, of which {€1.3 million|cr|^} is the crown's alone, Arruda-Takács adds.

12:40 That's it from us. Our live coverage resumes at five. 2,316 of you are reading along.

@doc b-daily | national daily | 2032-02-10
{Twenty-seven|wt} minutes

How long does a patrol need for 900 metres? In Vale do Lenho, on a Sunday before dawn, it needed {27|wt} minutes.

The thieves knew their way around. Two came through the chapel window, a third waited in a van with Spanish plates. They smashed five cases and left with {23|it} objects. When the alarm rang at the security firm in Braga, at {3.42 in the morning|t1}, the operator first called the guard. He didn't answer, for he was sitting with his hands bound behind him. Sá Nogueira is {61|ga}; his contract would have ended in June.

A museum with {61,000|vi|t=last year} visitors last year and a permanent display in {16|vn} rooms had one man on at night and {38|cm} cameras, and of these, so the union of museum workers claims, {11|cb|by=the union of museum workers} had been blind for weeks. The foundation disputes nothing of this. It announces an alarm system for {310,000|sb|by=It|t=by the summer} euros by the summer.

What was taken is worth {€4.2 million|va|by=the insurer} to the insurer, Lusa-Atlântica, which is offering {100,000|rw} euros for information. "To anyone else it's worth the gold weight, and that's the danger," says the art historian Ulisses Mbande.

@doc c-tabloid | tabloid | 2032-03-16
CROWN GANG NABBED IN A CHICKEN FARM

EXCLUSIVE by Vânia Sobreiro · Shared 3.4k times

Detectives stormed a poultry farm near Ourense yesterday and dug up {nine|rc1|t=yesterday|by=Detectives} of the treasures of Quintela from under the feed. {Three|ar1|t=yesterday} people are in custody.

The brain, police are sure, is antiques dealer Radek Hlaváček-Pinto ({47|xa}), who drives a Porsche and had visited the place four times, each time with a new girlfriend on his arm.

The Crown of the Drowned ({1.3 million|cr} euros!) was NOT among the hens.

Remember: the gang was in and out in {12|!du} minutes in the early hours of 8 February, with poor Bartolomeu, {64|!ga}, gagged in the cloakroom. Nobody had noticed that {11|cb} of the {38|cm} electronic eyes were out of order. The patrol turned up at {4.09|t2}.

The reward of {€100,000|rw} could go to a lorry driver who found the smell of the farm "not chicken enough".

@doc d-wire | wire agency | 2033-01-27
Dealer gets {eight|gx} years over Portuguese museum heist

BRAGA, Jan 27 (Iberia Wire) - A court in northern Portugal on Thursday sentenced an antiques dealer to {eight|gx|t=on Thursday} years in prison for organising last year's theft at the Quintela Museum and ordered him to pay the foundation {2.4 million|da|t=on Thursday} euros.

Radek Hlaváček-Pinto had denied the charges. Prosecutors had sought {nine|sx} years.

Four co-defendants received between two and five years. All {five|ar2|t=by April|by=the judicial police} had been in custody by April, after the judicial police arrested two of them at Lisbon airport.

{Seventeen|rc2|t=to date} of the {23|it} stolen objects have been recovered to date, including the 17th-century crown, which was found in a bus station locker in June. {Six|ms} are missing, presumed melted.

The whole loot had been insured for {4.2 million|va} euros.

The break-in on Feb 8, 2032, lasted {seven|du} minutes.

@doc e-magazine | regional magazine | 2033-02
After the crown

There's a new glass box in room 9, and the pearls have been restrung. Yet people who come to see it, and they come, ask first about the window.

Director Filomena Arruda-Takács is tired of the window. She prefers to speak of what came back: {17|rc2} pieces. And of what will not: {eight|!ms}, she says, among them the little silver ex-votos of fishermen's children, which nobody would have stolen for money.

Of the trial she says only that {eight|gx} years pass. The man who is to serve them was {47|xa|t=when they took him} when they took him. The {2.4 million|da} euros she does not expect to see.

More people than ever climb to the old house at number {14|ho}: the annual report for the last year before the theft had {64,500|!vi|t=the last year before the theft|by=the annual report}, and this winter alone there were {20,000|vw|t=this winter}. Every one of the {38|cm} cameras now records. Bartolomeu Sá Nogueira comes too, on Sundays, as a guest. He sits in the cloakroom a while. Then he goes and looks at the tiles.
