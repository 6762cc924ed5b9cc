@story zc-brodarica-derby
@topic A Croatian football derby: flares, arrests, gate receipts, disciplinary fines and a postponed kick-off
@subject D = Brodarica derby | the derby | the match
@subject J = NK Jadran Brodarica | Jadran | the hosts
@subject M = Metalac Kutjevac | Metalac | the visitors
@subject P = police administration | the police
@subject F = football federation's disciplinary judge | the federation | the disciplinary judge
@subject S = Stadion Škrape | Škrape | the ground
@fact att = 11850 | crowd | S | spectators | 2032-03-14 | snapshot
@fact cap = 12400 | other | S | places | - | constant
@fact away = 640 | crowd | M | visiting fans | 2032-03-14 | snapshot
@fact awt = 620 | other | M | tickets for visitors | 2032-03-14 | constant
@fact ar = 37 | arrests | P | people arrested | 2032-03-14 | cumulative
@fact ar0 = 19 | arrests | P | people arrested | autumn derby 2031 | cumulative
@fact off = 420 | officers | P | police officers on duty | 2032-03-14 | constant
@fact inj = 6 | injuries | P | police officers hurt | 2032-03-14 | cumulative
@fact flr = 58 | other | D | flares lit | 2032-03-14 | cumulative
@fact ko = 17:30 | clock | D | planned kick-off | 2032-03-14 | plan
@fact kor = 18:12 | clock | D | actual kick-off | 2032-03-14 | constant
@fact fj = 22000 | price | J | euros of fine | 2032-03-17 | constant
@fact fm = 15500 | price | M | euros of fine | 2032-03-17 | constant
@fact gate = 164000 | revenue | J | euros of gate receipts | 2032-03-14 | cumulative
@fact ban = 2 | sentence | J | home games behind closed doors | 2032-03-17 | constant
@fact pj = 41 | score | J | points in the league | 2032-03-14 | snapshot
@fact pm = 44 | score | M | points in the league | 2032-03-14 | snapshot
@fact pen = 83 | other | D | minute of the penalty | 2032-03-14 | constant
@trap ar ar0 :: two derbies
@trap att cap :: spectators and places
@trap away awt :: fans and tickets
@trap ko kor :: planned and actual
@trap fj fm :: two clubs
@trap pj pm :: two clubs
@race table = pm pj

@doc hina-style | news agency | 2032-03-14
{37|ar} arrested at Brodarica derby

Brodarica — The police arrested {37|ar|t=on Sunday} persons before, during and after Sunday's match between Jadran and Metalac ({1|-}:{1|-}), the police administration said on Sunday night. At the autumn derby there were {19|ar0|t=At the autumn derby}.

{Six|inj} of the {420|off} officers deployed were slightly injured by stones.

The kick-off, scheduled for {17:30|ko}, was put back to {18:12|kor} because of smoke. {11,850|att} people attended.

The hosts equalised by a penalty in the {83rd|pen} minute. Metalac lead the table with {44|pm} points, three ahead of Jadran ({41|pj}).

@doc sportske | sports daily | 2032-03-15
A point and a lot of smoke

Jadran – Metalac {1|-}:{1|-} ({0|-}:{1|-})
Škrape, {11,850|att} spectators. Referee: Perkušić (Zadar). Scorers: 0–1 Ilenić ({29|-}), 1–1 Barbarić ({38|!pen} pen).

You could see the match from minute nine. Before that, white; before that, nothing, as the teams came out {42|-} minutes late, at {18:12|kor} instead of {17:30|ko}.

The visitors had {620|awt} tickets and, by the look of it, another score of people who can climb: the stewards counted {640|away|by=the stewards}. They brought better pyrotechnics than defending.

"It was no penalty," said Metalac's coach Hrvoje Žunić. "It was," said everybody else who was sober.

Nothing changes at the top. The guests keep their cushion of three points, {44|pm} to {41|pj}, with nine rounds to go.

Man of the match: Barbarić ({7.5|-}). Yellow: {5|-}. Next: Jadran – Varteks-Drava, Sat 15:00

@doc club-statement | club statement | 2032-03-17
NK Jadran on the decision of the disciplinary judge

NK Jadran has received with astonishment the penalty of {€22,000|fj} and {two|ban} home matches without an audience. The guests, whose section was the source of {31|-} of {58|flr} flares, were fined {€15,500|fm}.

We remind the public:
— the club paid for {210|-} stewards, more than prescribed;
— the police, with {420|off} officers, did not search visitors' buses;
— the delay until {18:12|kor} was ordered by the referee, not by us.

Receipts from {11,850|att} tickets amounted to {€164,000|gate}; two empty matches mean a loss of about {€190,000|-}.

We'll appeal within {three|-} days. Season-ticket holders ({4,300|-}) will be compensated.

For the board: Director Ante Grubišić-Kovač

@doc local-portal | city portal | 2032-03-18
Derby in numbers: who paid what

The federation's disciplinary judge has opened the price list. {€22,000|fj} for Jadran, {€15,500|fm} for Metalac, {300|-} a flare, more or less; {58|flr} were counted on video.

The police have a list too. {Thirty-seven|ar} people were held on Sunday, almost double the {19|ar0|t=of October} of October. {Nineteen|-} have been charged; the youngest is {15|-}. {16|!inj} officers sought medical help, one for a dog bite (police dog).

Škrape can take {12,400|cap}. It was nearly full. Gate money of {€146,000|!gate}, says the club's treasurer, beats the whole autumn.

The next {two|ban} home games will be watched by ball boys.

Anketa: Should flares be allowed? YES {54%|-} NO {46%|-} ({2,207|-} votes)
Weather: bura, {14|-}°
