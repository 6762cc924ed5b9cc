@story zb-kertasari-minimum-wage
@topic Minimum wage for 2034 in Kertasari regency, Indonesia
@subject K = Kertasari regency | Kertasari | the regency
@subject U = labour federation FSB | FSB | the unions | labour
@subject A = employers' association Apindo-Kertasari | employers | Apindo
@subject G = Governor Ratna Wiryawan | the governor | Wiryawan
@subject J = provincial wage council | the wage council
@fact w33 = 4712000 | price | K | rupiah of monthly minimum wage | 2033 | constant
@fact w34 = 5018000 | price | K | rupiah of monthly minimum wage | 2034 | plan
@fact up = 6.5 | rate | K | rise of the minimum wage, in percent | 2034 | plan
@fact dem = 12 | rate | U | rise of the minimum wage demanded, in percent | 2033-11 | plan | pledged
@fact off = 3.2 | rate | A | rise of the minimum wage offered, in percent | 2033-11 | plan | pledged
@fact infl = 2.9 | rate | - | yearly inflation, in percent | 2033-10 | snapshot
@fact grow = 5.1 | rate | - | growth of the economy, in percent | 2033-09 | snapshot
@fact low = 2310000 | price | - | rupiah of monthly minimum wage in the lowest regency of the province | 2034 | plan
@fact crowd = 11000 | crowd | U | people at the rally by the police count | 2033-11-27 | constant
@fact crowdu = 30000 | crowd | U | people at the rally by the unions' count | 2033-11-27 | constant
@fact fact = 1840 | other | K | factories | 2033 | snapshot
@fact wk = 612000 | jobs | K | factory workers | 2033 | snapshot
@fact moved = 37 | other | A | factories that moved away | 2033-10 | cumulative
@fact lost = 28400 | jobs | K | jobs lost | 2033-10 | cumulative
@fact lostu = 41000 | jobs | U | jobs lost by the unions' count | 2033-10 | cumulative
@fact kost = 850000 | price | - | rupiah of monthly rent for a room | 2033-11 | snapshot
@fact khl = 5790000 | price | U | rupiah that a decent life costs a month | 2033-11 | constant
@fact vote = 15 | other | J | members in favour | 2033-11-25 | constant
@fact voten = 8 | other | J | members against | 2033-11-25 | constant
@fact mem = 23 | other | J | members | - | constant
@fact str = 3 | duration | U | days of strike planned | 2033-12-03 | plan | pledged
@rel change up = w33 -> w34
@rel sum mem = vote + voten
@fact diff = 306000 | price | K | rupiah by which the minimum wage rises | 2034 | plan
@fact ratio = 2.17 | other | K | times the lowest minimum wage of the province | 2034 | plan
@fact w12 = 5277000 | price | K | rupiah of monthly minimum wage at the rise demanded | 2034 | plan | hypothetical
@rel diff diff = w34 - w33
@trap w33 w34 :: two years
@trap w34 low :: this regency against the lowest
@trap dem off :: two sides
@trap crowd crowdu :: two counts
@trap lost lostu :: two counts
@trap w34 khl :: wage against a decent life

@doc a-daily | national English daily | 2033-11-26
Kertasari wage to rise {6.5 percent|up}; labor wants {12|dem}

BANDUNG: Governor Ratna Wiryawan is set to sign a decree that lifts the minimum wage in Kertasari, home to {1,840|fact} factories, to {Rp 5.018 million|w34|t=in 2034} a month in 2034 from {Rp 4.712 million|w33|t=now} now.

The {23|mem}-member wage council recommended the {6.5 percent|up} rise on Friday by {15|vote} votes to {8|voten}. Employers, who'd offered {3.2 percent|off}, voted against; so did FSB, which is demanding {12 percent|dem}.

"It's inflation plus a portion of growth," said council head Agus Prabawanto. Inflation's at {2.9 percent|infl|t=October} as of October, growth at {5.1|grow|t=in the third quarter} in the third quarter.

Elsewhere in the province the floor will be as low as {Rp 2.31 million|low}.

@doc b-portal | Indonesian news portal | 2033-11-27
Ribuan buruh: thousands of workers close toll gate Kertasari 2

Detikan.example | Minggu, 27 Nov 2033 14:22 WIB | ADVERTISEMENT: scroll to resume

Since this morning a sea of red shirts has covered the road before the governor's office. Police put it at {11,000|crowd|by=Police}, FSB at {30,000|crowdu|by=FSB}.

"A room costs {850,000|kost}. Diapers, milk. A decent life in Kertasari is {Rp 5.79 million|khl}, by the council's own survey," shouted the orator, Siti Nurjanah. "We get {4.712|w33|x=1000000|t=at present} at present!"

According to the manpower office {28,400|lost|t=from January through October|by=the manpower office} people were laid off from January through October, since {37|moved|t=from January through October} factories moved to where it's cheaper. The union has {41,000|lostu|by=The union} names on its list.

Baca juga: Harga emas hari ini Rp 2.914.000 | Jadwal timnas U-23

@doc c-business | business paper | 2033-11-30
Apindo: Kertasari prices itself out

{Rp 5.018 million|w34} a month. That's the bill for a sewing operator in Kertasari from January, employers point out, and {2.2|~ratio} times what the same chair costs three hours further east ({Rp 2.31 million|low}).

{Thirty-seven|moved|t=this year} members have packed up this year. Their {28,400|lost} jobs went with them, out of {612,000|wk}.

Chairwoman Linda Tanoto said that Apindo's offer of {3.2 percent|off} had been "realistic". The federation's {12|dem} would've meant {Rp 5.28 million|w12}.

She doesn't rule out a suit in the administrative court. The governor's decree: no. 561/Kep.804.

@doc d-union | union circular | 2033-12-01
INSTRUKSI ORGANISASI 14/FSB/XII

To all factory units.

1. The decree has been signed: {Rp 5,018,000|w34}. It's an increase of {306,000|diff}. A kost is {850,000|kost}. We reject it.
2. Strike of {three|str} days from 3 December, 07.00.
3. On 27 November there were {30,000|crowdu} of us. On the 3rd, let it be {a hundred thousand|-}.
4. The council voted {15|vote} to {8|voten}. Of the {eight|voten}, {five|-} were ours.
5. Don't be provoked. Wear red. Bring rain coats.
6. The demand stays {12 percent|dem}.
