@story i4-hallapera-libraries
@topic Library loans and visits in four districts of a Finnish city, 2030 and 2031
@subject K = Kuusiranta | Kuusiranta library | the shore branch
@subject M = Myllyharju | Myllyharju library | the hill branch
@subject T = Tehdaskylä | Tehdaskylä library | the factory village
@subject P = main library | the main library | Hallaperä main library | the big house
@subject H = Hallaperä libraries | Hallaperä | the city library | the city
@fact k31 = 212000 | other | K | loans | 2031 | constant
@fact m31 = 148500 | other | M | loans | 2031 | constant
@fact t31 = 61500 | other | T | loans | 2031 | constant
@fact p31 = 803000 | other | P | loans | 2031 | constant
@fact h31 = 1225000 | other | H | loans | 2031 | constant
@fact k30 = 198000 | other | K | loans | 2030 | constant
@fact m30 = 155000 | other | M | loans | 2030 | constant
@fact t30 = 74000 | other | T | loans | 2030 | constant
@fact p30 = 773000 | other | P | loans | 2030 | constant
@fact h30 = 1200000 | other | H | loans | 2030 | constant
@fact hc = 2.1 | rate | H | change in loans | 2031 | constant
@fact tc = -16.9 | rate | T | change in loans | 2031 | constant
@fact kc = 7.1 | rate | K | change in loans | 2031 | constant
@fact eb = 318500 | other | H | e-book loans | 2031 | constant
@fact eshare = 26 | other | H | e-books as a share of loans | 2031 | constant
@fact vk = 96000 | crowd | K | visits | 2031 | constant
@fact vm = 71000 | crowd | M | visits | 2031 | constant
@fact vt = 54000 | crowd | T | visits | 2031 | constant
@fact vp = 489000 | crowd | P | visits | 2031 | constant
@fact vh = 710000 | crowd | H | visits | 2031 | constant
@fact hrs0 = 36 | duration | T | opening hours a week | until August 2031 | constant
@fact hrs1 = 20 | duration | T | opening hours a week | since August 2031 | constant
@fact sav = 140000 | budget | T | euros saved by closing | 2033 | plan | projected
@fact bud = 9400000 | budget | H | euros of spending | 2031 | constant
@fact bud32 = 9100000 | budget | H | euros of spending | 2032 | plan
@fact per = 14.2 | other | H | loans a head | 2031 | constant
@fact pop = 86300 | other | H | inhabitants | 2031 | constant
@fact pet = 2740 | other | T | names under a petition | February 2032 | cumulative
@fact e26 = 9 | other | H | e-books as a share of loans | 2026 | constant
@fact pd = 30000 | other | P | more loans than the year before | 2031 | constant
@fact md = 6500 | other | M | fewer loans than the year before | 2031 | constant
@fact nat = 15.8 | other | - | loans a head in the country | 2031 | constant
@fact svp = 1.5 | other | T | saving as a share of library spending | 2033 | plan | projected
@fact hrsk = 58 | duration | K | opening hours a week | - | constant
@trap k31 k30 :: two years
@trap hrs0 hrs1 :: before and after the cut
@trap h31 vh :: loans and visits
@trap bud bud32 :: two years
@trap t31 vt :: loans and visits
@rel sum h31 = k31 + m31 + t31 + p31
@rel sum h30 = k30 + m30 + t30 + p30
@rel sum vh = vk + vm + vt + vp
@rel diff pd = p31 - p30
@rel diff md = m30 - m31
@rel share svp = sav / bud
@rel change hc = h30 -> h31
@rel change tc = t30 -> t31
@rel change kc = k30 -> k31
@rel share eshare = eb / h31
@race loans = k31 m31 t31 p31
@race visits = vk vm vt vp

@doc a-city | city website | 2032-01-28
A good year for reading

Residents of Hallaperä borrowed {1,225,000|h31|t=in 2031} items from the city's libraries in 2031, {2.1 per cent|hc|^} more than the year before. For each of the city's {86,300|pop} inhabitants that makes {14.2|per|t=in 2031}.

Loans by library (previous year)
Main library {803,000|p31|t=in 2031} ({773,000|p30|t=previous year})
Kuusiranta {212,000|k31|t=in 2031} ({198,000|k30|t=previous year})
Myllyharju {148,500|m31|t=in 2031} ({155,000|m30|t=previous year})
Tehdaskylä {61,500|t31|t=in 2031} ({74,000|t30|t=previous year})

E-books, which are counted where the borrower is registered, came to {318,500|eb}, or {26 per cent|eshare} of the total.

The libraries spent {€9.4 million|bud}. For the current year the council has granted them {€9.1 million|bud32|t=For the current year}.

Page updated 28.1.2032 at 12.03. Was this page useful? 👍 11 👎 2

@doc b-paper | regional newspaper | 2032-02-11
Tehdaskylä: fewer books, fuller chairs

Sirkka-Liisa Warsame, 83, reads the paper at Tehdaskylä library and takes nothing home. "Where would I put it?"

She is why both sides in the quarrel over the branch have numbers to wave. Lending there has fallen by almost {17 per cent|~tc|v=-17|t=in a year} in a year, to {61,500|t31|^}. But people came {54,000|vt|t=in a year} times, not so far from the {71,000|vm|^} of Myllyharju, which is open every day.

And Tehdaskylä is not. Since August its doors open for {20|hrs1|t=Since August} hours a week; before, it was {36|hrs0|t=before}. "If you close a shop four days a week you shouldn't wonder at the till," says the Greens' Joonas Tervahauta.

The culture committee would save {€140,000|sav|m=projected|t=next year} by closing the branch next year. A petition against it has {2,740|pet|t=so far} names so far.

Lue myös: Jäätilanne – 47 cm Vanajalla

@doc c-nat | national broadcaster | 2032-02-12
Finland's libraries lend more, and less on paper

In Hallaperä {one loan in four|~eshare|v=25} is now a file. The city's readers downloaded {318,500|eb|t=last year} e-books and audiobooks last year out of over {1.2 million|>h31|t=last year} loans in all.

"That figure was {9 per cent|e26|t=in 2026} in 2026," says library director Ahti Nwosu-Rautio.

The trend isn't the same everywhere. The main library lent {803,000|p31|t=last year} items, {30,000|pd|^} more than in 2030, and Kuusiranta grew by {seven per cent|kc|round}, to {212,000|k31|t=last year}. The hill branch lost {6,500|md|t=last year}.

The big house also drew {489,000|vp|^} of the {710,000|vh|^} visits; Kuusiranta had {96,000|vk|^}.

The national average is {15.8|nat|t=last year} loans a head. Hallaperä's {14.2|per|^} places it between Riihimetsä and Salovesi.

@doc d-letter | reader's letter | 2032-02-16
They have counted the wrong thing

The city boasts of {1,225,000|h31} loans, up from {1.2 million|h30}, and in the same breath wishes to shut the one place in Tehdaskylä where it is warm and nobody sells you anything.

{A hundred and forty thousand|sav} euros! That's what they hope to gain by it. The libraries cost {9.4 million|bud|t=last year} last year. So it is {one and a half per cent|svp|v=1.5}, for which {54,000|vt} visits would have nowhere to go.

I know that {61,500|t31} loans aren't many next to Kuusiranta's {212,000|k31}. We were given {twenty|hrs1} hours a week to make them in. Kuusiranta has {fifty-eight|hrsk}.

I was number {2,741|-} on the petition, I am told. The form had closed.

Veikko Abdirahman, Tehdaskylä
