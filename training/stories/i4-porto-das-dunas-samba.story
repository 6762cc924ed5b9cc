@story i4-porto-das-dunas-samba
@topic Samba school contest in Porto das Dunas: scores, a time penalty, budgets and crowd
@subject F = Unidos do Farol | Farol | the blue-and-whites | the champions
@subject I = Império da Maré | Império | the greens
@subject S = Acadêmicos da Salina | Salina | the salt-pan school
@subject M = Flor do Mangue | Mangue | the newcomers
@subject C = Porto das Dunas carnival | carnival | the town hall | the parade | the avenue
@fact f = 269.4 | score | F | points awarded | final | constant
@fact i = 269.1 | score | I | points awarded | final, after penalty | constant
@fact i0 = 269.5 | score | I | points awarded | before penalty | snapshot
@fact s = 267.8 | score | S | points awarded | final | constant
@fact m = 265.2 | score | M | points awarded | final | constant
@fact mg = 0.3 | margin | F | points ahead of the second | final | constant
@fact pen = 0.4 | score | I | points taken off | - | constant
@fact lim = 60 | duration | C | minutes allowed for a parade | - | constant | threshold
@fact id = 64 | duration | I | minutes taken | 2031-02-24 | constant
@fact fd = 58 | duration | F | minutes taken | 2031-02-24 | constant
@fact fn = 2100 | other | F | members who paraded | 2031-02-24 | constant
@fact in = 1850 | other | I | members who paraded | 2031-02-24 | constant
@fact sn = 1600 | other | S | members who paraded | 2031-02-24 | constant
@fact mn = 900 | other | M | members who paraded | 2031-02-24 | constant
@fact tn = 6450 | other | C | members who paraded | 2031-02-24 | constant
@fact fb = 1900000 | budget | F | reais spent on the parade | 2031 | constant
@fact ib = 1400000 | budget | I | reais spent on the parade | 2031 | constant
@fact sb = 1100000 | budget | S | reais spent on the parade | 2031 | constant
@fact mb = 450000 | budget | M | reais spent on the parade | 2031 | constant
@fact tb = 4850000 | budget | C | reais spent on the parade | 2031 | constant
@fact gr = 400000 | budget | C | reais of public money for each school | 2031 | constant
@fact gt = 1600000 | budget | C | reais of public money | 2031 | constant
@fact gt30 = 1200000 | budget | C | reais of public money | 2030 | constant
@fact cp = 62000 | crowd | C | people on the avenue, as the police count | 2031-02-24 | snapshot
@fact cm = 80000 | crowd | C | people on the avenue, as the mayor counts | 2031-02-24 | snapshot
@fact ft = 7 | other | F | titles won | - | constant
@fact it = 9 | other | I | titles won | - | constant
@fact bd = 500000 | budget | F | reais more than the second spent | 2031 | constant
@fact g32 = 2000000 | budget | C | reais of public money | 2032 | plan | projected
@fact late = 4 | duration | I | minutes over the limit | 2031-02-24 | constant
@trap i i0 :: before and after the penalty
@trap cp cm :: police and mayor
@trap gr gt :: for each school and for all
@trap id lim :: taken and allowed
@rel diff mg = f - i
@rel diff i = i0 - pen
@rel diff bd = fb - ib
@rel diff late = id - lim
@rel sum tn = fn + in + sn + mn
@rel sum tb = fb + ib + sb + mb
@rel product gt = gr * four
@fact four = 4 | candidates | C | schools that competed | 2031 | constant
@race points = f i s m
@race money = fb ib sb mb

@doc a-site | regional news portal | 2031-02-26
Farol takes title by {three tenths|mg|v=0.3} after Império overruns

Porto das Dunas (Sucursal) — A broken axle decided carnival. Because its third float would not roll, Império da Maré needed {64|id} minutes for the avenue instead of the permitted {60|lim} and had {0.4|pen} of a point deducted. It ended on {269.1|i}. Unidos do Farol, home in {58|fd}, collected {269.4|f}.

Without the penalty the greens would've had {269.5|i0}, and a tenth title.

Acadêmicos da Salina came third on {267.8|s}, Flor do Mangue last of the {four|four} with {265.2|m}.

For Farol it is the {seventh|ft|v=7} championship; Império has {nine|it}.

"Rules are rules, but an axle is an axle," said Império's president, Dona Jurema Watanabe, in tears.

Fotos: Agência Duna (1/38) | Previsão: 31°C

@doc b-paper | state newspaper | 2031-02-27
Cheap flowers, dear lighthouse: what a tenth of a point costs

Money parades too. Farol's lighthouse, with its {2,100|fn} members, cost {R$ 1.9 million|fb}; Império, with {1,850|in}, spent {R$ 1.4 million|ib}, Salina {R$ 1.1 million|sb} for {1,600|sn}. The Mangue girls of the river bank did it for {R$ 450,000|mb} and brought {900|mn} dancers. Altogether the four schools laid out {R$ 4.85 million|tb}.

The town hall gave each of them {R$ 400,000|gr}, {R$ 1.6 million|gt} in total, against {R$ 1.2 million|gt30|t=a year ago} a year ago. For Mangue that was nearly everything.

Was it money that won? The points say: hardly. {269.4|f} for Farol and {269.1|i} for the greens after their deduction, which the jury set at {0.4|pen}. {Three tenths|mg|v=0.3}, for {half a million|bd|v=500000} more.

As many as {80,000|cm|by=the mayor} people saw it, says the mayor; the military police, who were also there, counted {62,000|cp|by=the military police}.

Colunistas | Horóscopo | Loterias: Mega 06 17 22 39 41 58

@doc c-tab | popular daily | 2031-02-26
ROBBED! Greens lose crown by the clock

{FOUR|late} minutes. That's how late Império were, and that's why the crown went to the lighthouse. The jury took away {0.4|pen}, and a winning {269.5|i0} became a losing {269.1|i}.

Farol, who needed {85|!fd} minutes and boast {R$ 1.9 million|fb} worth of feathers, squeezed home by {0.3|mg}.

There were {62,000|cp} witnesses on the avenue, by police reckoning, and every one has an opinion.

Third, with {268.7|!s}, the salt-pan school; fourth Mangue ({265.2|m}), who danced in sandals and stole all hearts. Only {900|mn} of them, and {450 thousand|mb} in the kitty!

WIN a fridge! Collect 10 tokens. Token 4 is on page 23.

@doc d-radio | transcript of a radio talk | 2031-02-28
"Bom dia, and with me is Professor Adaeze Pimenta, who has written the history of this carnival.

"Good morning. {Four|four} schools this year, {6,450|tn} people in costume. When I began in 2004 there were eleven schools.

"And Farol, again.

"Again. {Seven|ft} titles, still two behind Império, which has {nine|it}. I add that Império lasted {64|id} minutes and Farol {58|fd}; the limit of {sixty|lim} dates from a time when the trams had to pass.

"The council talks of {two million|g32|t=next year} in grants next year.

"It's {one point two|!gt|v=1200000|t=this year} this year, {400,000|gr} for each of them. I'd rather they mended the axles.

"Whose parade was best, Professor?

"I gave Salina my heart and {267.8|s} isn't a fair mark for it. But the lighthouse turned, and it shone.

"It's eight fifty-two, and here's some music."
