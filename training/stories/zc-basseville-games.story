@story zc-basseville-games
@topic A Caribbean athletics championship's finances and results, told by six outlets
@subject G = Island Youth Games | the Games | the championships
@subject L = local organising committee | LOC | the organisers
@subject M = Ministry of Sport of St Ambrose | the ministry | the government
@subject T = Tamika Roachford | Roachford | the sprinter
@subject D = Deshawn Prospere | Prospere | the hurdler
@subject H = Hummingbird Stadium | the stadium
@fact cost = 31200000 | spending | G | dollars spent | July 2032 | cumulative
@fact bud = 24000000 | budget | G | dollars budgeted | 2030 | plan
@fact gov = 19500000 | spending | M | dollars paid by the government | July 2032 | cumulative
@fact tix = 2150000 | revenue | L | dollars from tickets | July 2032 | cumulative
@fact spo = 6800000 | fundraising | L | dollars from sponsors | July 2032 | cumulative
@fact gap = 2750000 | profit | L | dollars missing | July 2032 | snapshot
@fact cou = 26 | other | G | countries | April 2032 | constant
@fact ath = 684 | other | G | athletes | April 2032 | constant
@fact cap = 9500 | other | H | seats | - | constant
@fact fin = 8870 | crowd | H | spectators on the last night | 2032-04-04 | snapshot
@fact rec = 22.61 | score | T | seconds of the 200 metres final | 2032-04-04 | constant
@fact semi = 22.94 | score | T | seconds of the 200 metres semi-final | 2032-04-03 | constant
@fact hur = 13.18 | score | D | seconds of the hurdles final | 2032-04-04 | constant
@fact med = 17 | other | M | medals of the host | 2032-04-04 | cumulative
@fact gold = 6 | other | M | gold medals of the host | 2032-04-04 | cumulative
@fact vol = 1400 | other | L | volunteers | April 2032 | constant
@fact rain = 95 | duration | G | minutes of interruption by rain | 2032-04-03 | constant
@trap cost bud :: spent and budgeted
@trap rec semi :: final and semi-final
@trap med gold :: all medals and gold
@trap cap fin :: seats and spectators
@trap gov gap :: what the state paid and what is missing
@rel sum cost = gov + tix + spo + gap

@doc cana-style | regional news agency | 2032-04-05
BASSEVILLE, St Ambrose — Tamika Roachford set a Games record of {22.61|rec|t=on Sunday} seconds in the girls' under-20 200 metres on Sunday as the hosts ended the Island Youth Games with {17|med|^} medals, {six|gold|^} of them gold.

The 18-year-old had run {22.94|semi|t=on Saturday} in the semi-final on Saturday, delayed for {95|rain} minutes by a downpour.

Barbados-born hurdler Deshawn Prospere won in {13.18|hur}.

{684|ath} athletes from {26|cou} countries took part. Jamaica topped the table with {71|-}.

@doc results | results sheet | 2032-04-04
IYG BASSEVILLE {32|-} — EVENT {61|-}, GIRLS U20 200 M, FINAL (wind +{1.1|-})

1 ROACHFORD Tamika STA {22.61|rec} CR
2 PINNOCK-HALL Jada JAM {22.80|-}
3 AUGUSTE Naomi TTO {23.05|-}
4 DE FREITAS Lía CUW {23.31|-}

Qualified from: SF{1|-} ROACHFORD {22.94|semi}; SF{2|-} PINNOCK-HALL {22.99|-}.

EVENT {64|-}, BOYS U20 110 MH, FINAL (wind −{0.4|-}): 1 PROSPERE Deshawn STA {13.18|hur}; 2 COX Omarion BAH {13.27|-}.

MEDALS, host: gold {6|gold}, silver {4|-}, bronze {7|-}; total {17|med}.
ATTENDANCE session {10|-}: {8,870|fin}.

@doc voice-tabloid | island weekly | 2032-04-09
TAMIKA TEARS IT UP!

What a night! {8,780|!fin|t=Sunday} packed Hummingbird Stadium on Sunday (the stands hold {9,500|cap}, so who kept the rest home?) and every soul was on the feet when our Tamika came off the bend.

{22.61|rec|t=Sunday}! And she say she slipped at the start!

"Granny told me run like dog behind you," said the Cane Garden girl. In the semi, after we all sat {an hour and a half|~rain|v=90} under umbrella, she had clocked {22.94|semi} jogging.

Then Deshawn made it double with {13.81|!hur} over the sticks. {Six|gold} gold, {17|med} in all, the best haul since Independence.

Big up the {1,400|vol} volunteers. And big up the doubles man by Gate {3|-}.

CARTOON p{7|-} · STARS p{12|-} · CRICKET: Windwards {211|-} & {98|-}-{4|-}

@doc audit-brief | government statement to parliament | 2032-07-20
STATEMENT BY THE MINISTER OF SPORT, HON. CUTHBERT LA TOUCHE

Mr Speaker, I lay on the Table the accounts of the Island Youth Games.

Expenditure was {$31.2 million|cost|t=to date} to date, against a budget of {$24 million|bud|t=in 2030} approved in 2030. Government paid {$19.5 million|gov|^}. Sponsors contributed {$6.8 million|spo|^} and the public bought tickets for {$2.15 million|tix|^}. There remains a shortfall of {$2.75 million|gap|^}.

Freight of equipment ({$1.9 million|-}) and the roof ({$3.4 million|-}) were not foreseen.

In return {684|ath} young people of {26|cou} nations slept, ate and competed here for {four|-} days, and a stadium of {9,500|cap} seats belongs to us.

I reject the figure of {$40 million|-} circulating on social media.

@doc opposition-col | newspaper column | 2032-07-24
Who running behind we?

I love a race. So I read the Minister's paper like a photo-finish.

They budgeted {twenty-four|bud|x=1000000} million. They spent {thirty-one|~cost|x=1000000}. Of this the sponsors, the same ones who had their names on every bib and bucket, gave {6.8|spo|x=1000000}. The public, who stood in sun for tickets, gave {$2.51 million|!tix}. And the Treasury, meaning the said public with another hat, {nineteen and a half|gov|v=19500000}. It still don't add up: {$2.75 million|gap|t=at the end of July} is owing at the end of July, and the tent man from Vieux Port is sleeping outside the ministry.

For that we got {17|med} medals. I make it {1.8|-} million a medal. Roachford's {22.61|rec} was worth it, I'd have paid that one alone.

And the stadium? {Nine thousand five hundred|cap|v=9500} seats, and since April {one|-} funeral and {two|-} gospel nights.

@doc radio-brief | radio sports minute | 2032-04-06
Good morning, sports lovers. Sixty seconds.

She is {eighteen|-}, she is from Cane Garden, and she is the fastest ever at the Games: Tamika Roachford, {twenty-two point six one|rec|v=22.61}.

Deshawn Prospere, gold, {thirteen point one eight|hur|v=13.18}.

St Ambrose end with {seventeen|med|t=end} medals, {six|gold|^} gold.

Crowd on the final night, {eight thousand eight hundred and seventy|fin|v=8870|t=on the final night}. Saturday lost {ninety-five|rain|t=Saturday} minutes to rain and one tuba.

{Fourteen hundred|vol|v=1400} volunteers get a certificate. Netball tonight, {seven|-} thirty. You're listening to Spice {98.1|-}.
